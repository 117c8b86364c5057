package dev.hansei.base;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The written form of a {@link Moment} in record bundles.
 *
 * <pre>
 * 2023-12-05 17:15          to the minute (or second), in the record's zone
 * 17:15                     on the record's own date
 * 2023-12-05 17:15頃        about; also a leading ~
 * 2016-12-31 23:59:60       a second that was let in: 23:59:59, and within one second as a sign of it
 * 2023-12-05 17:15 ±5m      within five minutes on either side; s, m or h
 * 2023-12-05, 2024-01       only the day, only the month
 * 2023-11-05 01:30 America/New_York -04:00   another zone, and the offset where the clock showed that time twice
 * </pre>
 *
 * 2023-12-05T08:15:00Z                       an instant, whatever the zone; it is kept as the zone's clock showed it
 * A time that the clock skipped, or showed twice without an offset to tell which, is refused and never guessed.
 */
public final class MomentText {

    private static final Pattern FORM =
            Pattern.compile("(?<about>~)?\\s*(?:(?<month>\\d{4}-\\d{2})|(?<date>\\d{4}-\\d{2}-\\d{2}))?"
                    + "(?:(?:^|[ T]|(?<=~))(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?))?"
                    + "\\s*(?<koro>頃|ごろ)?"
                    + "(?:\\s*±\\s*(?<spread>\\d{1,6})(?<unit>[smh]))?"
                    + "(?:\\s+(?!Z$)(?<zone>[A-Za-z][A-Za-z0-9_+\\-]*(?:/[A-Za-z0-9_+\\-]+)*))?"
                    + "(?:\\s*(?<offset>[+-]\\d{2}:\\d{2}|Z))?");

    /** What six digits of seconds can say, so that every spread can be written and read again. */
    private static final Duration WIDEST = Duration.ofSeconds(999_999);

    private static final Integer LEAP = 1;

    private MomentText() {}

    /**
     * @param zone the zone of a text that names none; null where the record has none
     * @param date the day of a text that has a clock time only; null where the record has none
     * @throws NotAMoment saying what is wrong and what to write instead
     */
    public static Moment read(String text, ZoneId zone, LocalDate date) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()
                || (form.group("month") == null && form.group("date") == null && form.group("time") == null)) {
            throw new NotAMoment(
                    quoted(text)
                            + "は時刻として読めません。「2023-12-05 17:15」「2023-12-05 17:15頃」「2023-12-05 17:15 ±5m」「2023-12-05」「2024-01」のように書いてください",
                    "'" + text
                            + "' is not a time: write 2023-12-05 17:15, 2023-12-05 17:15頃, 2023-12-05 17:15 ±5m, 2023-12-05 or 2024-01");
        }
        try {
            ZoneId named = form.group("zone") == null ? zone : ZoneId.of(form.group("zone"));
            if (named == null && form.group("offset") != null) {
                named = ZoneOffset.of(form.group("offset"));
            }
            if (named == null) {
                throw new NotAMoment(
                        quoted(text) + "にはタイムゾーンがありません。記録に「zone: Asia/Tokyo」のように書き足してください",
                        "'" + text + "' has no zone: add 'zone: Asia/Tokyo' to the record");
            }
            return form.group("time") == null ? dated(form, text, named) : clocked(form, text, named, date);
        } catch (ZoneRulesException e) {
            throw new NotAMoment(
                    quoted(text) + "のタイムゾーンはありません。Asia/Tokyo のような地域名を書いてください",
                    "'" + text + "' names a zone that there is not: write one such as Asia/Tokyo");
        } catch (DateTimeException e) {
            throw new NotAMoment(
                    quoted(text) + "という日や時刻はありません。カレンダーと照らして直してください",
                    "'" + text + "' names a day or a time that there is not: check it against a calendar");
        }
    }

    /** The shortest text that {@link #read} turns back into this moment in that zone. */
    public static String write(Moment moment, ZoneId zone) {
        String suffix = moment.zone().equals(zone) ? "" : " " + moment.zone();
        return switch (moment.precision()) {
            case DAY -> moment.day() + suffix;
            case MONTH -> YearMonth.from(moment.day()) + suffix;
            case EXACT -> clock(moment) + suffix + disambiguation(moment);
            case ABOUT -> clock(moment) + "頃" + suffix + disambiguation(moment);
            case WITHIN -> clock(moment) + " ±" + moment.spreadSeconds() + "s" + suffix + disambiguation(moment);
        };
    }

    private static Moment dated(Matcher form, String text, ZoneId zone) {
        if (form.group("about") != null || form.group("koro") != null || form.group("spread") != null) {
            throw new NotAMoment(
                    quoted(text) + "には時計の時刻がないので、「頃」や「±」は付けられません。時刻を書き足すか、「頃」「±」を取ってください",
                    "'" + text
                            + "' has no clock time, so it cannot be 'about' or '±': add the time, or take these out");
        }
        boolean month = form.group("month") != null;
        LocalDate day = month ? YearMonth.parse(form.group("month")).atDay(1) : LocalDate.parse(form.group("date"));
        return Moment.of(day.atStartOfDay(zone).toInstant(), zone, month ? Precision.MONTH : Precision.DAY);
    }

    private static Moment clocked(Matcher form, String text, ZoneId zone, LocalDate date) {
        if (form.group("month") != null || (form.group("date") == null && date == null)) {
            throw new NotAMoment(
                    quoted(text) + "には日付がありません。「2023-12-05 17:15」のように書くか、記録に「date:」を書き足してください",
                    "'" + text + "' has no day: write 2023-12-05 17:15, or add 'date:' to the record");
        }
        LocalDate day = form.group("date") == null ? date : LocalDate.parse(form.group("date"));
        boolean leap = form.group("time").matches("\\d{1,2}:59:60(?:\\.\\d+)?");
        String time = leap ? form.group("time").replaceFirst(":60.*", ":59") : form.group("time");
        LocalDateTime local = day.atTime(LocalTime.parse(time.indexOf(':') == 1 ? "0" + time : time));
        boolean utc = "Z".equals(form.group("offset")) && form.group("date") != null;
        ZoneOffset offset = utc
                ? zone.getRules().getOffset(local.toInstant(ZoneOffset.UTC))
                : offset(local, zone, form.group("offset"), text);
        boolean about = form.group("about") != null || form.group("koro") != null;
        if (about && form.group("spread") != null) {
            throw new NotAMoment(
                    quoted(text) + "には「頃」と「±」の両方があります。どちらか一方にしてください",
                    "'" + text + "' is both 'about' and '±': keep one");
        }
        Integer spread = form.group("spread") != null ? spread(form, text) : leap && !about ? LEAP : null;
        Precision precision = spread != null ? Precision.WITHIN : about ? Precision.ABOUT : Precision.EXACT;
        return new Moment(local.toInstant(utc ? ZoneOffset.UTC : offset), zone, offset, precision, spread);
    }

    private static ZoneOffset offset(LocalDateTime local, ZoneId zone, String said, String text) {
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.isEmpty()) {
            throw new NotAMoment(
                    quoted(text) + "は存在しません。" + zone + " の時計が進められて飛んだ時刻です。飛ぶ前か後の時刻を書いてください",
                    "'" + text + "' does not exist: the clocks of " + zone
                            + " skipped that time; write one before or after it");
        }
        if (said != null) {
            ZoneOffset offset = ZoneOffset.of(said);
            if (!valid.contains(offset)) {
                throw new NotAMoment(
                        quoted(text) + "のとき、" + zone + " の時差は " + offset + " ではなく " + either(valid, " か ")
                                + " です。時差か時刻を直してください",
                        "'" + text + "': " + zone + " is not at " + offset + " then, but at " + either(valid, " or "));
            }
            return offset;
        }
        if (valid.size() > 1) {
            throw new NotAMoment(
                    quoted(text) + "は " + zone + " で2度ありました。どちらなのか、時刻の後に " + either(valid, " か ") + " を添えてください",
                    "'" + text + "' came twice in " + zone + ": add " + either(valid, " or "));
        }
        return valid.getFirst();
    }

    private static String either(List<ZoneOffset> offsets, String or) {
        return offsets.stream().map(ZoneOffset::toString).collect(Collectors.joining(or));
    }

    private static String quoted(String text) {
        return "「" + text + "」";
    }

    private static Integer spread(Matcher form, String text) {
        long count = Long.parseLong(form.group("spread"));
        Duration spread = switch (form.group("unit")) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> throw new IllegalStateException("The pattern knows no other unit");
        };
        if (spread.compareTo(WIDEST) > 0) {
            throw new NotAMoment(
                    quoted(text) + "の「±」は " + WIDEST.toSeconds() + " 秒までです。狭めるか、日付だけを書いてください",
                    "'" + text + "': ± is at most " + WIDEST.toSeconds() + " seconds");
        }
        return (int) spread.toSeconds();
    }

    private static String clock(Moment moment) {
        return moment.day() + " " + moment.local().toLocalTime();
    }

    private static String disambiguation(Moment moment) {
        return moment.zone().getRules().getValidOffsets(moment.local()).size() > 1 ? " " + moment.offset() : "";
    }
}
