package dev.hansei.incident.line.chat;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The half of the day of a time that says none, in a log that otherwise does: Slack writes {@code 5:31 PM} under the name
 * of a speaker, and {@code 5:32} before what the same person goes on to say.
 *
 * @param usual whether the times of the log say the half of the day
 */
record TwelveHours(boolean usual) {

    private static final int HALF = 12 * 60;

    private static final Pattern SAID = Pattern.compile(
            "(?i)^.{0,80}?\\b\\d{1,2}:\\d{2}(?::\\d{2})?[ \\u00A0\\u202F]?[ap]\\.?m\\.?[\\])]?[ \\u00A0]*$");
    private static final Pattern UNSAID = Pattern.compile("(\\d|1[0-2]):(\\d{2})(:\\d{2})?");

    static TwelveHours of(String[] lines) {
        return new TwelveHours(Arrays.stream(lines)
                .anyMatch(line -> line.length() <= 120 && SAID.matcher(line).matches()));
    }

    /**
     * The time with the half in which it is nearer to the one before; where none stands before, in words that are no time,
     * so that it is asked.
     */
    String told(String time, LocalTime before) {
        Matcher unsaid = UNSAID.matcher(time);
        if (!usual || !unsaid.matches() || unsaid.group(1).equals("0")) {
            return time;
        }
        if (before == null) {
            return "AM/PM? " + time;
        }
        int minute = Integer.parseInt(unsaid.group(1)) % 12 * 60 + Integer.parseInt(unsaid.group(2));
        int apart = Math.floorMod(minute - before.getHour() * 60 - before.getMinute(), 2 * HALF);
        boolean morning = apart <= HALF / 2 || apart > 2 * HALF - HALF / 2;
        return time + (morning ? " AM" : " PM");
    }
}
