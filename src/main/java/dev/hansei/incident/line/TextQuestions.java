package dev.hansei.incident.line;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Letters;
import dev.hansei.incident.line.chat.ChatLog;
import java.time.ZoneId;
import java.util.List;

/** What is asked about the characters of a line, before anything else of it is read. */
public final class TextQuestions {

    public static final int LONGEST = 10_000;

    private TextQuestions() {}

    /** The question; null where every character may be kept. */
    static Question about(String line, ZoneId zone) {
        Asking asking = new Asking(line, 0, line.length(), zone);
        if (line.length() > LONGEST) {
            return tooLong(asking);
        }
        int marks = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int character = line.codePointAt(i);
            if (Letters.refused(character) && !lineEnd(line, i)) {
                return refused(asking, character);
            }
            marks = Letters.mark(character) ? marks + 1 : 0;
            if (marks > Letters.MARKS) {
                return tooManyMarks(asking);
            }
        }
        return null;
    }

    static Question empty(Asking asking) {
        return asking.ask(
                "line/empty",
                "本文がありません。何が起きたか、何をしたかを書いてください。",
                "There is no text. Write what happened, or what was done.",
                List.of());
    }

    public static Question tooManyLines(Asking asking) {
        return asking.ask(
                "line/too-many-lines",
                "貼り付けた行が多すぎます。一度に読めるのは" + ChatLog.MOST_LINES + "行までです。分けて貼り付けてください。",
                "More than " + ChatLog.MOST_LINES + " lines were pasted. Paste them in parts.",
                List.of());
    }

    private static Question tooLong(Asking asking) {
        return asking.ask(
                "line/too-long",
                "1行が長すぎます。1つの記録は" + LONGEST + "字までです。分けて書くか、資料を証跡として添えてください。",
                "The line is longer than " + LONGEST + " characters. Split it, or attach the material as evidence.",
                List.of());
    }

    private static Question tooManyMarks(Asking asking) {
        return asking.ask(
                "line/forbidden-character",
                "1つの文字に付く結合文字が" + Letters.MARKS + "を超えています。余分な結合文字を取り除いてください。",
                "More than " + Letters.MARKS
                        + " combining marks follow one letter. Take out those that do not belong there.",
                List.of());
    }

    private static Question refused(Asking asking, int character) {
        String name = Letters.name(character);
        StringBuilder clean = new StringBuilder();
        for (int i = 0;
                i < asking.line().length();
                i += Character.charCount(asking.line().codePointAt(i))) {
            int kept = asking.line().codePointAt(i);
            if (!Letters.refused(kept) || lineEnd(asking.line(), i)) {
                clean.appendCodePoint(kept);
            }
        }
        Choice choice = new Choice(clean.toString(), Bilingual.of("取り除く", "Take it out"));
        return asking.ask(
                "line/forbidden-character",
                "保存できない文字 " + name + " があります。制御文字、対になっていないサロゲート、文字の向きを変えたり文を紛らわしくしたりする見えない文字は残せません。取り除いてください。",
                "The character " + name
                        + " cannot be kept: control characters, half characters and invisible characters"
                        + " that change the direction of the text or hide in it are refused. Take it out.",
                List.of(choice));
    }

    /** A form sends the end of a line as two characters. */
    private static boolean lineEnd(String line, int at) {
        return line.charAt(at) == '\r' && at + 1 < line.length() && line.charAt(at + 1) == '\n';
    }
}
