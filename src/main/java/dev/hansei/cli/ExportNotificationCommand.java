package dev.hansei.cli;

import dev.hansei.base.Actor;
import dev.hansei.notification.NotificationExport;
import dev.hansei.notification.NotificationExports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is sent to the affected customers. */
@Dependent
@Command(
        name = "export-notification",
        description = "Write the letters, mails and portal texts of a notification.",
        mixinStandardHelpOptions = true)
class ExportNotificationCommand implements Callable<Integer>, ApplicationCommand {

    @Parameters(paramLabel = "NTF-…", description = "The notification's reference.")
    String reference;

    @Option(names = "-o", required = true, paramLabel = "FILE.zip", description = "Where to write.")
    Path out;

    @Spec
    CommandSpec spec;

    @Inject
    NotificationExports exports;

    @Inject
    Clock clock;

    @Override
    public Integer call() {
        NotificationExport export = exports.export(reference, Actor.MACHINE, clock.instant());
        Output.write(out, export.zip());
        spec.commandLine().getOut().println(out.toAbsolutePath());
        spec.commandLine()
                .getOut()
                .println("manifest SHA-256: " + export.manifest().sha256());
        return ExitCode.OK;
    }
}
