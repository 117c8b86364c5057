package dev.hansei.incident.line.chat;

import dev.hansei.incident.line.Token;
import dev.hansei.incident.line.time.Folded;
import dev.hansei.incident.line.time.TimeReader;
import dev.hansei.incident.line.time.TimeToken;
import dev.hansei.incident.line.time.TimeToken.Doubt;
import dev.hansei.incident.line.time.TimeWords;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head of one line of a chat log says: a time and perhaps a speaker ({@code [17:27] tanaka: text}), a speaker and
 * a time whose text follows on the next lines ({@code tanaka 17:27}), a time alone ({@code 17:27}, under the line that
 * names the speaker in what Slack copies), or nothing.
 *
 * @param time the words of the time
 * @param doubtful whether the time may be a part of the text, so that the whole line is the entry
 * @param marked whether its form shows that it is a head, and not a sentence that ends in a time
 */
record ChatHead(String time, String speaker, String text, boolean doubtful, boolean marked) {

    private static final int NAME_WORDS = 4;
    private static final int TIME_WORDS = 5;
    private static final int NAME_LENGTH = 60;

    /** What a chat writes after the name of a speaker. */
    private static final Pattern AFTER_NAME = Pattern.compile("[\\s\\u00A0\\u3000]*[—–・|,:：-]?[\\s\\u00A0\\u3000]*$");

    private static final Pattern BRACKETED =
            Pattern.compile("([^\\[\\]()（）]{1,60}?)[ \\u00A0\\u3000]*[\\[(（]([^\\[\\]()（）]{3,40})[\\])）][:：]?\\s*(.*)");

    static ChatHead leading(String line, int year) {
        Folded folded = Folded.of(line);
        TimeToken token = TimeReader.read(folded, 0, year);
        if (token == null || token.words() instanceof TimeWords.DayOnly) {
            return null;
        }
        String rest = line.substring(token.body()).strip();
        if (token.doubt() != Doubt.NONE) {
            return new ChatHead(line, null, "", true, false);
        }
        String time = line.substring(token.from(), token.to());
        boolean bracketed = line.startsWith("[") || line.startsWith("［");
        String[] columns = line.substring(token.to()).split("\t", 3);
        if (columns.length == 3 && columns[0].isBlank() && Speaker.person(columns[1]) && columns[1].length() <= 60) {
            return new ChatHead(time, columns[1].strip(), columns[2].strip(), false, true);
        }
        Speaker speaker = Speaker.in(rest);
        return new ChatHead(time, speaker.name(), speaker.text(), false, bracketed);
    }

    /** The speaker and the time of a line that has nothing else, or its text after a time in brackets; or null. */
    static ChatHead trailing(String line, int year) {
        Matcher bracketed = BRACKETED.matcher(line);
        if (bracketed.matches() && named(bracketed.group(1)) && whole(bracketed.group(2), 0, year)) {
            return new ChatHead(bracketed.group(2), name(bracketed.group(1)), bracketed.group(3), false, true);
        }
        List<Token> tokens = Token.of(line, 0, line.length());
        if (tokens.size() < 2
                || tokens.size() > NAME_WORDS + TIME_WORDS
                || Folded.of(line).text().length() != line.length()) {
            return null;
        }
        for (int words = Math.min(TIME_WORDS, tokens.size() - 1); words >= 1; words--) {
            int start = tokens.get(tokens.size() - words).from();
            String before = line.substring(0, start);
            if (tokens.size() - words <= NAME_WORDS + 1 && named(before) && whole(line, start, year)) {
                boolean marked = before.endsWith("  ") || before.strip().matches("(?s).*[—–|]");
                return dated(name(before), line.substring(start), marked || before.matches("(?s).* [—–|] .*"));
            }
        }
        return null;
    }

    /** A day that the grammar of the entry line does not have, such as {@code 11/23/2026}, stands at the end of the name. */
    private static ChatHead dated(String name, String time, boolean marked) {
        int space = name.lastIndexOf(' ');
        DaySeparator day = space < 0 ? null : DaySeparator.of(name.substring(space + 1), LocalDate.EPOCH);
        return day == null
                ? new ChatHead(time, name, "", false, marked)
                : new ChatHead(
                        (day.date() == null ? day.words() : day.date().toString()) + " " + time,
                        name(name.substring(0, space)),
                        "",
                        false,
                        marked);
    }

    /** Whether it has nothing but a time, whose speaker the line before may name. */
    boolean alone() {
        return !doubtful && speaker == null && text.isEmpty();
    }

    /** What words say that are a time on a clock; else null. */
    static TimeWords.Clocked clocked(String time, int year) {
        TimeToken token = TimeReader.read(Folded.of(time), 0, year);
        return token != null && token.words() instanceof TimeWords.Clocked clocked ? clocked : null;
    }

    private static boolean whole(String line, int start, int year) {
        TimeToken token = TimeReader.read(Folded.of(line), start, year);
        return token != null
                && token.doubt() == Doubt.NONE
                && token.words() instanceof TimeWords.Clocked clocked
                && clocked.to() == null
                && token.to() == line.length();
    }

    private static boolean named(String before) {
        String name = name(before);
        return name.length() <= NAME_LENGTH && Speaker.person(name);
    }

    private static String name(String before) {
        return AFTER_NAME.matcher(before).replaceFirst("").strip();
    }
}
