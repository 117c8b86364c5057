package dev.hansei.cli;

import dev.hansei.base.Problem;
import dev.hansei.intake.BundleRefused;
import dev.hansei.intake.form.BundleError;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a sentence and an exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine line, ParseResult parsed) {
        return switch (thrown) {
            case BundleRefused refused -> {
                refused.errors().forEach(error -> line.getErr().println(line(error)));
                line.getErr().println(Terminal.said(refused.sentence()));
                yield ExitCode.REFUSED;
            }
            case Problem problem -> {
                line.getErr().println(Terminal.said(problem.sentence()));
                yield ExitCode.REFUSED;
            }
            case Unprepared unprepared -> {
                line.getErr().println(Terminal.said(unprepared.sentence()));
                yield ExitCode.ENVIRONMENT;
            }
            default -> {
                line.getErr().println(Terminal.said(StartFailure.sentence(thrown)));
                Logger.getLogger(Failures.class).debug("The command failed", thrown);
                yield ExitCode.FAILURE;
            }
        };
    }

    /** Such as {@code incident.yaml:12:5 incidents[0].title: …}, which editors can jump to. */
    private static String line(BundleError error) {
        return error.file() + ":" + error.line() + ":" + error.column() + " "
                + (error.path().isEmpty() ? "" : error.path() + ": ") + Terminal.said(error.sentence());
    }
}
