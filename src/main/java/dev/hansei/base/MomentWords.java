package dev.hansei.base;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Moments and durations as customer documents print them; weekdays and durations are computed, never typed. */
public final class MomentWords {

    private static final DateTimeFormatter JA_DAY = DateTimeFormatter.ofPattern("uuuu年M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter JA_SHORT_DAY = DateTimeFormatter.ofPattern("M/d（E）", Locale.JAPANESE);
    private static final DateTimeFormatter JA_MONTH = DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPANESE);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter EN_SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private MomentWords() {}

    /** {@code 2023年12月5日（火）17:15（JST）} and {@code Tue 5 Dec 2023, 17:15 JST}. */
    public static String full(Moment moment, Language language) {
        if (moment.dated()) {
            return day(moment, language);
        }
        return switch (language) {
            case JA -> day(moment, language) + clock(moment, language) + "（" + zone(moment) + "）";
            case EN -> day(moment, language) + ", " + clock(moment, language) + " " + zone(moment);
        };
    }

    /** The day with its weekday, or the month where only that is known. */
    public static String day(Moment moment, Language language) {
        if (moment.precision() == Precision.MONTH) {
            return moment.day().format(language == Language.JA ? JA_MONTH : EN_MONTH);
        }
        return day(moment.day(), language);
    }

    public static String day(LocalDate day, Language language) {
        return day.format(language == Language.JA ? JA_DAY : EN_DAY);
    }

    /** {@code 12/5（火）} and {@code Tue 5 Dec}, where the year is clear and room is short. */
    public static String shortDay(LocalDate day, Language language) {
        return day.format(language == Language.JA ? JA_SHORT_DAY : EN_SHORT_DAY);
    }

    /** The clock time with its precision, without zone or day; empty for a moment that has none. */
    public static String clock(Moment moment, Language language) {
        String time = moment.local().toLocalTime().withNano(0).toString();
        return switch (moment.precision()) {
            case EXACT -> time;
            case ABOUT -> language == Language.JA ? time + "頃" : "about " + time;
            case WITHIN -> time + " ± " + duration(Duration.ofSeconds(moment.spreadSeconds()), language);
            case DAY, MONTH -> "";
        };
    }

    /** From and to with the computed length; an open end is said in words. The day is named once where it is the same. */
    public static String span(Moment from, Moment to, Language language) {
        if (to == null) {
            return language == Language.JA ? full(from, language) + "～（継続中）" : full(from, language) + " – (ongoing)";
        }
        if (from.dated() || to.dated()) {
            return day(from, language) + (language == Language.JA ? "～" : " – ") + day(to, language);
        }
        String length = length(from, to, language);
        if (!from.day().equals(to.day()) || !zone(from).equals(zone(to))) {
            return language == Language.JA
                    ? full(from, language) + "～" + full(to, language) + "（" + span(length) + "）"
                    : full(from, language) + " – " + full(to, language) + " (" + length + ")";
        }
        return switch (language) {
            case JA ->
                day(from, language) + clock(from, language) + "～" + clock(to, language) + "（" + zone(from) + "、"
                        + span(length) + "）";
            case EN ->
                day(from, language) + ", " + clock(from, language) + "–" + clock(to, language) + " " + zone(from) + " ("
                        + length + ")";
        };
    }

    /** A length between times of which one is only about known is only about known itself. */
    private static String length(Moment from, Moment to, Language language) {
        String length = duration(from.until(to), language);
        if (from.precision() == Precision.EXACT && to.precision() == Precision.EXACT) {
            return length;
        }
        return language == Language.JA ? "約" + length : "about " + length;
    }

    /** 間 follows a length, but not the 間 of whole hours. */
    private static String span(String length) {
        return length.endsWith("間") ? length : length + "間";
    }

    /** {@code 1時間5分} and {@code 1 h 5 min}; seconds only where there are any. */
    public static String duration(Duration duration, Language language) {
        StringBuilder words = new StringBuilder(duration.isNegative() ? "−" : "");
        Duration length = duration.abs();
        boolean ja = language == Language.JA;
        append(words, length.toDays(), ja ? "日" : " d", ja);
        append(words, length.toHoursPart(), ja ? "時間" : " h", ja);
        append(words, length.toMinutesPart(), ja ? "分" : " min", ja);
        append(words, length.toSecondsPart(), ja ? "秒" : " s", ja);
        return length.isZero() ? (ja ? "0分" : "0 min") : words.toString();
    }

    /** {@code JST} where the zone has a name of its own, else {@code UTC+05:45}. */
    public static String zone(Moment moment) {
        if (moment.zone() instanceof ZoneOffset) {
            return utc(moment.offset());
        }
        String name = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH)
                .format(moment.instant().atZone(moment.zone()));
        return name.chars().allMatch(Character::isUpperCase) ? name : utc(moment.offset());
    }

    /** The zone's own name and its offset, for the sentence that says which clock a document follows. */
    public static String zoneSentence(ZoneId zone, Moment example, Language language) {
        String name = zone.getDisplayName(TextStyle.FULL, language.locale());
        return language == Language.JA
                ? name + "（" + zone(example) + "、" + utc(example.offset()) + "）"
                : name + " (" + zone(example) + ", " + utc(example.offset()) + ")";
    }

    private static String utc(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
    }

    private static void append(StringBuilder words, long count, String unit, boolean ja) {
        if (count > 0) {
            if (!ja && !words.isEmpty() && words.charAt(words.length() - 1) != '−') {
                words.append(' ');
            }
            words.append(count).append(unit);
        }
    }
}
