package dev.hansei.cli;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.form.BundleSource;
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

/** Says whether bundles could be imported, and leaves nothing behind. */
@Dependent
@Command(name = "check", description = "Check record bundles without importing them.", mixinStandardHelpOptions = true)
class CheckCommand implements Callable<Integer>, ApplicationCommand {

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
        List<BundleSource> sources = BundleFiles.read(files);
        bundles.check(sources, Actor.MACHINE, clock.instant());
        spec.commandLine()
                .getOut()
                .println(Terminal.said(Bilingual.of(
                        sources.size() + " 個のファイルに誤りはありません。何も取り込んでいません。",
                        "No errors in " + sources.size() + " file(s). Nothing was imported.")));
        return ExitCode.OK;
    }
}
