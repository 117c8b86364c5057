package dev.hansei.report.wording;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A moment, for programs and for readers.
 *
 * @param at ISO 8601: a time with its offset, or a day or month where no more is known
 * @param precision {@code exact}, {@code about}, {@code within}, {@code day} or {@code month}
 * @param words the day with its weekday, the clock time and the zone
 */
public record When(String at, String precision, Integer spreadSeconds, Text words) {

    static When of(Moment moment, Texts texts) {
        return new When(
                iso(moment),
                moment.precision().name().toLowerCase(Locale.ROOT),
                moment.spreadSeconds(),
                texts.computed(language -> MomentWords.full(moment, language)));
    }

    private static String iso(Moment moment) {
        return switch (moment.precision()) {
            case MONTH -> YearMonth.from(moment.day()).toString();
            case DAY -> moment.day().toString();
            case EXACT, ABOUT, WITHIN ->
                moment.instant().atOffset(moment.offset()).toString();
        };
    }
}
