package dev.hansei.cli;

import dev.hansei.base.Actor;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.Imported;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports bundles, all or nothing. */
@Dependent
@Command(
        name = "import",
        description = "Import record bundles; all of them or nothing.",
        mixinStandardHelpOptions = true)
class ImportCommand implements Callable<Integer>, ApplicationCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "YAML or JSON bundles, or folders of them.")
    List<Path> files;

    @Spec
    CommandSpec spec;

    @Inject
    Bundles bundles;

    @Inject
    Clock clock;

    @Override
    public Integer call() {
        Imported imported = bundles.take(BundleFiles.read(files), Actor.MACHINE, clock.instant());
        spec.commandLine().getOut().println(Terminal.said(imported.sentence()));
        return ExitCode.OK;
    }
}
