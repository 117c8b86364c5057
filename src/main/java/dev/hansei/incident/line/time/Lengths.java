package dev.hansei.incident.line.time;

import java.time.Duration;

/** Reads a length of time: {@code 1時間半}, {@code 90s}, {@code 1h30m}, {@code 1 hour 30 minutes}. */
final class Lengths {

    private enum Unit {
        HOUR(3600, "時間", "hours", "hour", "hrs", "hr", "h"),
        MINUTE(60, "分", "minutes", "minute", "mins", "min", "m"),
        SECOND(1, "秒", "seconds", "second", "secs", "sec", "s");

        private final int seconds;
        private final String ja;
        private final String[] en;

        Unit(int seconds, String ja, String... en) {
            this.seconds = seconds;
            this.ja = ja;
            this.en = en;
        }
    }

    private Lengths() {}

    /**
     * Larger units first, none twice; null, and nothing taken, where there is no length.
     *
     * @param spaced whether spaces may stand between the parts
     */
    static Duration read(Cursor cursor, boolean spaced) {
        Duration sum = null;
        Unit last = null;
        while (true) {
            int place = cursor.at();
            if (spaced) {
                cursor.spaces();
            }
            int number = cursor.number(1, 9);
            Unit unit = number < 0 ? null : unit(cursor, spaced);
            if (unit == null || (last != null && unit.compareTo(last) <= 0)) {
                cursor.back(place);
                return sum;
            }
            sum = (sum == null ? Duration.ZERO : sum).plusSeconds((long) number * unit.seconds);
            if (unit == Unit.HOUR && cursor.take("半")) {
                return sum.plusMinutes(30);
            }
            last = unit;
        }
    }

    private static Unit unit(Cursor cursor, boolean spaced) {
        int place = cursor.at();
        for (Unit unit : Unit.values()) {
            if (cursor.take(unit.ja)) {
                return unit;
            }
            if (spaced) {
                cursor.spaces();
            }
            for (String word : unit.en) {
                if (cursor.takeLetters(word)) {
                    return unit;
                }
            }
            cursor.back(place);
        }
        return null;
    }
}
