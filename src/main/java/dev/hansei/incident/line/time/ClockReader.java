package dev.hansei.incident.line.time;

import dev.hansei.incident.line.time.Clock.Form;
import dev.hansei.incident.line.time.Clock.Half;

/** Reads a clock time: {@code 17:27}, {@code 1727}, {@code 17時27分}, {@code 午後5時半}, {@code 5:27pm}, {@code 正午}. */
final class ClockReader {

    private final Cursor cursor;

    private ClockReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The time here, possible or not; null, and nothing taken, where there is none. */
    static Clock read(Cursor cursor) {
        int start = cursor.at();
        Clock clock = new ClockReader(cursor).clock();
        if (clock == null) {
            cursor.back(start);
        }
        return clock;
    }

    private Clock clock() {
        if (cursor.take("正午") || cursor.takeWord("noon")) {
            return new Clock(12, 0, 0, 0, Half.NONE, Form.HOUR);
        }
        Half half = cursor.take("午前") ? Half.GOZEN : cursor.take("午後") ? Half.GOGO : Half.NONE;
        if (half != Half.NONE) {
            cursor.spaces();
        }
        int start = cursor.at();
        int number = cursor.number(1, 4);
        int length = cursor.at() - start;
        if (number < 0) {
            return null;
        }
        if (length == 4) {
            return half == Half.NONE ? bare(number) : null;
        }
        return length > 2 ? null : hour(number, half);
    }

    private Clock hour(int hour, Half half) {
        if (cursor.here() == ':' && Cursor.digit(cursor.ahead(1))) {
            return colon(hour, half);
        }
        if (cursor.take("時")) {
            return kanji(hour, half);
        }
        Half english = half == Half.NONE ? english() : Half.NONE;
        return english == Half.NONE ? null : new Clock(hour, 0, 0, 0, english, Form.HOUR);
    }

    private Clock colon(int hour, Half half) {
        cursor.take(":");
        int start = cursor.at();
        int minute = cursor.number(1, 2);
        Form form = cursor.at() - start == 1 ? Form.RATIO : Form.COLON;
        int second = 0;
        int nano = 0;
        if (cursor.here() == ':' && Cursor.digit(cursor.ahead(1))) {
            cursor.take(":");
            start = cursor.at();
            second = cursor.number(1, 2);
            form = cursor.at() - start == 1 ? Form.RATIO : form;
            nano = fraction();
        }
        if (minute < 0 || second < 0 || address()) {
            return null;
        }
        return new Clock(hour, minute, second, nano, half == Half.NONE ? english() : half, form);
    }

    /** {@code 10:20:30:40}, {@code 10:20:ab:cd} and {@code 10:20::1} are addresses of machines. */
    private boolean address() {
        boolean pair = Character.digit(cursor.ahead(1), 16) >= 0 && Character.digit(cursor.ahead(2), 16) >= 0;
        boolean more = cursor.ahead(1) == ':' || Cursor.digit(cursor.ahead(1));
        return cursor.here() == ':' && (more || (pair && cursor.ahead(3) == ':'));
    }

    private int fraction() {
        if ((cursor.here() != '.' && cursor.here() != ',') || !Cursor.digit(cursor.ahead(1))) {
            return 0;
        }
        int start = cursor.at();
        cursor.takeAny(".", ",");
        int number = cursor.number(1, 9);
        int length = cursor.at() - start - 1;
        if (number < 0) {
            return 0;
        }
        for (int i = length; i < 9; i++) {
            number *= 10;
        }
        return number;
    }

    private Clock kanji(int hour, Half half) {
        if (cursor.take("半")) {
            return cursor.here() == '間' ? null : new Clock(hour, 30, 0, 0, half, Form.KANJI);
        }
        if (cursor.here() == '間') {
            return null;
        }
        int place = cursor.at();
        int minute = cursor.number(1, 2);
        if (minute < 0) {
            return new Clock(hour, 0, 0, 0, half, Form.HOUR);
        }
        boolean two = cursor.at() - place == 2 && (cursor.end() || Cursor.space(cursor.here()));
        if (!cursor.take("分")) {
            if (two) {
                return new Clock(hour, minute, 0, 0, half, Form.KANJI);
            }
            cursor.back(place);
            return new Clock(hour, 0, 0, 0, half, Form.HOUR);
        }
        return new Clock(hour, minute, second(), 0, half, Form.KANJI);
    }

    private int second() {
        int place = cursor.at();
        int second = cursor.number(1, 2);
        if (second >= 0 && cursor.take("秒")) {
            return second;
        }
        cursor.back(place);
        return 0;
    }

    private Half english() {
        int place = cursor.at();
        cursor.spaces();
        if (cursor.takeAny("a.m.", "A.M.") || cursor.takeWord("am")) {
            return Half.AM;
        }
        if (cursor.takeAny("p.m.", "P.M.") || cursor.takeWord("pm")) {
            return Half.PM;
        }
        cursor.back(place);
        return Half.NONE;
    }

    /** Four digits that cannot be a time are left alone; those of late nights are a time to be asked about. */
    private static Clock bare(int number) {
        Clock clock = new Clock(number / 100, number % 100, 0, 0, Half.NONE, Form.BARE);
        return clock.possible() ? clock : null;
    }
}
