package dev.hansei.input.slack;

import dev.hansei.base.Language;
import dev.hansei.incident.line.Choice;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.room.IncidentSummary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Slack shows to the member who typed a command, and to nobody else. */
final class SlackWords {

    private static final int LONGEST_TEXT = 300;

    private SlackWords() {}

    static String logged(String incident, String at, String text, String unmarked, boolean fresh, Language language) {
        String shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        String head = language == Language.JA
                ? (fresh ? "記録しました" : "記録済みです") + "（" + incident + "、社内限り）：" + at + "  "
                : (fresh ? "Logged" : "Logged before") + " (" + incident + ", internal): " + at + "  ";
        return escaped(Stream.of(head + shown, unmarked)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n")));
    }

    /** Each answer is the whole command, to be typed again. */
    static String asked(List<Question> questions, String command, String line, Language language) {
        String asked = questions.stream()
                .map(question -> Stream.concat(
                                Stream.of(question.sentence().in(language)),
                                question.choices().stream()
                                        .map(choice -> answer(question, choice, command, line, language)))
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        String foot = language == Language.JA ? "まだ何も記録していません。" : "Nothing was logged yet.";
        return escaped(asked + "\n" + foot);
    }

    static String whichIncident(List<IncidentSummary> open, String command, Language language) {
        String known = open.stream()
                .map(incident -> "• " + incident.ref() + "  " + incident.title().orOther(language))
                .collect(Collectors.joining("\n"));
        String example = open.isEmpty() ? "INC-2026-0001" : open.getFirst().ref();
        if (language == Language.JA) {
            return escaped("どの障害の記録ですか。先頭に障害番号を書いてください。まだ何も記録していません。\n"
                    + (open.isEmpty() ? "対応中の障害はありません。" : known) + "\n例：" + command + " " + example
                    + " -5m !detected お客様から連絡");
        }
        return escaped("Which incident is this about? Write its reference first. Nothing was logged yet.\n"
                + (open.isEmpty() ? "No incident is open." : known) + "\nFor example: " + command + " " + example
                + " -5m !detected customers call");
    }

    /** Slack takes these three characters for more than text. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String answer(Question question, Choice choice, String command, String line, Language language) {
        return "• " + choice.shown().in(language) + ": " + command + " " + question.answered(line, choice);
    }
}
