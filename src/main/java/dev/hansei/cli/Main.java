package dev.hansei.cli;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Starts a command; those that need no records answer without starting the application. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... args) {
        CommandLine line = CommandApp.line(CommandLine.defaultFactory());
        try {
            ParseResult parsed = line.parseArgs(args);
            if (parsed.subcommand() != null && needsApplication(parsed.subcommand())) {
                Preparation.of(parsed.subcommand()).prepare();
                Quarkus.run(CommandApp.class, Main::exit, args);
                return;
            }
        } catch (CommandLine.ParameterException wrongUse) {
            System.exit(line.execute(args));
        } catch (Unprepared unprepared) {
            System.err.println(Terminal.said(unprepared.sentence()));
            System.exit(ExitCode.ENVIRONMENT);
        }
        System.exit(line.execute(args));
    }

    private static boolean needsApplication(ParseResult command) {
        return !command.isUsageHelpRequested() && command.commandSpec().userObject() instanceof ApplicationCommand;
    }

    private static void exit(int code, Throwable error) {
        if (error != null) {
            System.err.println(Terminal.said(StartFailure.sentence(error)));
            System.exit(ExitCode.ENVIRONMENT);
        }
        System.exit(code);
    }
}
