package dev.hansei.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "hansei",
        description = "A system of record for incidents and for what was learned from them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            ImportCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            ExportNotificationCommand.class,
            CheckCommand.class,
            TokenCommand.class,
            ScheduleCommand.class,
            SchemaCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "From a checkout also: test (runs all tests), benchmark (measures), robustness (kills the server), build.",
            "",
            "Exit codes:",
            "  0 done",
            "  1 failed unexpectedly",
            "  2 wrong use",
            "  3 refused; nothing changed",
            "  4 the machine is not ready: Java, port, folder or database",
            "",
            "Environment:",
            "  HANSEI_DATA    folder of the embedded database (default: data)",
            "  HANSEI_HOST    address that serve answers on (default: 127.0.0.1)",
            "  HANSEI_PORT    port of serve and demo (default: 8080)",
            "  HANSEI_DB_URL, HANSEI_DB_USER, HANSEI_DB_PASSWORD",
            "                 PostgreSQL instead of the embedded database"
        })
public class Hansei implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.OK;
    }
}
