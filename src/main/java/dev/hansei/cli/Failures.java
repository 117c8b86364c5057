package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.intake.BundleRefused;
import dev.hansei.intake.form.BundleError;
import dev.hansei.web.DatabaseAway;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Turns what a command throws into a sentence and an exit code. */
final class Failures implements CommandLine.IExecutionExceptionHandler {

    private static final Bilingual DATABASE_LOST = Bilingual.of(
            "途中でデータベースに接続できなくなり、処理を完了できませんでした。サーバーかデータベースが停止していないか確かめて、もう一度実行してください。",
            "The database went away before the command was completed. Check whether the server or the database was stopped,"
                    + " and run the command again.");

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
            case Exception broken
            when DatabaseAway.caused(broken) -> {
                line.getErr().println(Terminal.said(DATABASE_LOST));
                Logger.getLogger(Failures.class).debug("The database went away", broken);
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
