package dev.hansei.incident.line.chat;

import dev.hansei.incident.line.time.Day;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a chat log that names the day of what follows and nothing else: {@code Monday, November 23rd}, {@code
 * 2026/11/23(月)}, {@code 23 Nov 2026}, {@code Today}. A day without a year is the last one that has come.
 *
 * @param date null where the line does not settle it
 * @param words the day as a line of the record may say it, for what has to be asked about each entry
 */
record DaySeparator(LocalDate date, String words) {

    private static final String RULES = "-–—―─=*#_ ";
    private static final String MONTHS = "(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern MONTH_FIRST =
            pattern("(?:(?<weekday>" + WEEKDAY + "),? )?" + MONTHS + " " + DAY + "(?:,? (?<year>\\d{4}))?");
    private static final Pattern DAY_FIRST =
            pattern("(?:(?<weekday>" + WEEKDAY + "),? )?" + DAY + " (?:of )?" + MONTHS + ",?(?: (?<year>\\d{4}))?");
    private static final Pattern NUMBERS =
            pattern("(?:(?<year>\\d{4})(?:年 ?|[/.-]))?(?<month>\\d{1,2})(?:月 ?|[/.-])(?<day>\\d{1,2})日?"
                    + "(?:,? ?\\(?(?<weekday>[月火水木金土日]|" + WEEKDAY + ")(?:曜日?)?\\)?)?");
    private static final Pattern YEAR_LAST = pattern("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");
    private static final Pattern RELATIVE = pattern("today|yesterday|今日|本日|昨日");
    private static final Pattern WEEKDAY_ONLY = pattern(WEEKDAY + "|[月火水木金土日]曜日?");

    /** The day that a line names; null where it is no such line. */
    static DaySeparator of(String line, LocalDate today) {
        String day = bare(line);
        if (day.length() > 40) {
            return null;
        }
        if (RELATIVE.matcher(day).matches()) {
            boolean before = day.equals("昨日") || day.equalsIgnoreCase("yesterday");
            return new DaySeparator(before ? today.minusDays(1) : today, day);
        }
        if (YEAR_LAST.matcher(day).matches()) {
            return yearLast(day);
        }
        if (WEEKDAY_ONLY.matcher(day).matches()) {
            return new DaySeparator(null, day);
        }
        for (Pattern pattern : new Pattern[] {MONTH_FIRST, DAY_FIRST, NUMBERS}) {
            Matcher matcher = pattern.matcher(day);
            if (matcher.matches() && (matcher.group("year") != null || day.matches("(?s).*[/月\\p{Alpha}].*"))) {
                return dated(matcher, today);
            }
        }
        return null;
    }

    /** Whether it is a word alone, which a message may also be. */
    boolean vague() {
        return WEEKDAY_ONLY.matcher(words).matches() || RELATIVE.matcher(words).matches();
    }

    private static DaySeparator dated(Matcher found, LocalDate today) {
        int month = month(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        String typed = found.group("year");
        if (month > 12 || month < 1 || day < 1 || day > 31) {
            return null;
        }
        int year = typed == null ? today.getYear() : Integer.parseInt(typed);
        LocalDate date = new Day.Full(year, month, day, null).in(today);
        if (typed == null && date != null && date.isAfter(today)) {
            date = new Day.Full(--year, month, day, null).in(today);
        }
        DayOfWeek weekday = weekday(found.group("weekday"));
        String shown = weekday == null ? "" : "(" + weekday.getDisplayName(TextStyle.NARROW, Locale.JAPANESE) + ")";
        boolean agrees = date != null && (weekday == null || date.getDayOfWeek() == weekday);
        return new DaySeparator(agrees ? date : null, "%04d-%02d-%02d%s".formatted(year, month, day, shown));
    }

    /** {@code 11/23/2026}; where it may as well be the eleventh of a month, it is asked. */
    private static DaySeparator yearLast(String day) {
        String[] parts = day.split("[/.]");
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        boolean unclear = first <= 12 && second <= 12 && first != second;
        int month = first > 12 ? second : first;
        LocalDate date =
                new Day.Full(Integer.parseInt(parts[2]), month, first > 12 ? first : second, null).in(LocalDate.EPOCH);
        return new DaySeparator(unclear ? null : date, day);
    }

    private static int month(String told) {
        for (Month month : Month.values()) {
            if (told.regionMatches(true, 0, month.name(), 0, 3)) {
                return month.getValue();
            }
        }
        return Integer.parseInt(told);
    }

    private static DayOfWeek weekday(String told) {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            boolean named = told != null
                    && (told.equals(weekday.getDisplayName(TextStyle.NARROW, Locale.JAPANESE))
                            || told.regionMatches(true, 0, weekday.name(), 0, 3));
            if (named) {
                return weekday;
            }
        }
        return null;
    }

    private static String bare(String line) {
        String folded = line.length() > 200
                ? line
                : Normalizer.normalize(line, Normalizer.Form.NFKC).replaceAll("\\s+", " ");
        int from = 0;
        int to = folded.length();
        while (from < to && RULES.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && RULES.indexOf(folded.charAt(to - 1)) >= 0) {
            to--;
        }
        return folded.substring(from, to);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
