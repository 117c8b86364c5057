package dev.hansei.cli;

import dev.hansei.intake.BundleWriter;
import dev.hansei.intake.Bundles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports an incident with everything that belongs to it. */
@Dependent
@Command(
        name = "export",
        description = "Export an incident and all that belongs to it as a record bundle.",
        mixinStandardHelpOptions = true)
class ExportCommand implements Callable<Integer>, ApplicationCommand {

    @Parameters(paramLabel = "INC-…", description = "The incident's reference.")
    String incident;

    @Option(names = "-o", paramLabel = "FILE", description = "Where to write; otherwise it is printed.")
    Path out;

    @Spec
    CommandSpec spec;

    @Inject
    Bundles bundles;

    @Override
    public Integer call() {
        String text = BundleWriter.write(bundles.of(incident));
        if (out == null) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
        } else {
            Output.write(out, text.getBytes(StandardCharsets.UTF_8));
            spec.commandLine().getOut().println(out.toAbsolutePath());
        }
        return ExitCode.OK;
    }
}
