package dev.hansei.incident.line.time;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A clock time as it was typed, which may still be impossible.
 *
 * @param second 60 where a leap second was typed
 */
record Clock(int hour, int minute, int second, int nano, Half half, Form form) {

    private static final int LATEST_HOUR = 29;

    enum Half {
        NONE,
        AM,
        PM,
        GOZEN,
        GOGO;

        boolean afternoon() {
            return this == PM || this == GOGO;
        }

        boolean japanese() {
            return this == GOZEN || this == GOGO;
        }
    }

    enum Form {
        /** 17:27 */
        COLON,
        /** 17:5, which may be a ratio. */
        RATIO,
        /** 17時27分, 17時半 */
        KANJI,
        /** 17時, 5pm, 正午 */
        HOUR,
        /** 1727 */
        BARE
    }

    boolean possible() {
        boolean halved = half == Half.NONE || (hour <= 12 && !(hour == 0 && half == Half.PM));
        return form != Form.RATIO && hour <= LATEST_HOUR && minute <= 59 && second <= 60 && halved;
    }

    /** 午前12時 and 午後12時 mean noon to some and midnight to others; 0時 and 正午 do not. */
    boolean twelveInJapanese() {
        return half.japanese() && hour == 12;
    }

    boolean leapSecond() {
        return second == 60;
    }

    /** The hour on the 24 hour clock, or the 30 hour clock of late nights. */
    int hours() {
        return switch (half) {
            case NONE -> hour;
            case AM -> hour % 12;
            case GOZEN -> hour;
            case PM, GOGO -> hour % 12 + 12;
        };
    }

    LocalDateTime on(LocalDate day) {
        return day.plusDays(hours() / 24).atTime(hours() % 24, minute, Math.min(second, 59), nano);
    }

    Clock with(Half other) {
        return new Clock(hour, minute, second, nano, other, form);
    }
}
