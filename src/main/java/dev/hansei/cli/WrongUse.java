package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two how a command is meant to be written. */
final class WrongUse implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println(reason(wrong));
        line.getErr()
                .println(Terminal.said(Bilingual.of("使い方：", "Usage: "))
                        + line.getHelp().synopsis(0).strip());
        line.getErr()
                .println(Terminal.said(Bilingual.of(
                        "詳しくは「hansei help」または「hansei help コマンド名」を実行してください。",
                        "For more, run 'hansei help' or 'hansei help COMMAND'.")));
        return ExitCode.USAGE;
    }

    private static String reason(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = List.copyOf(unmatched.getUnmatched()).getFirst();
            boolean command = wrong.getCommandLine().getParent() == null;
            return Terminal.said(Bilingual.of(
                    (command ? "コマンド" : "引数") + "「" + first + "」はありません。",
                    "There is no " + (command ? "command" : "argument") + " '" + first + "'."));
        }
        return wrong.getMessage();
    }
}
