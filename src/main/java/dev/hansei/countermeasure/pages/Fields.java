package dev.hansei.countermeasure.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Problem;
import dev.hansei.base.TypedText;
import dev.hansei.evidence.EvidenceFields;
import dev.hansei.incident.pages.Typed;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people typed into the fields of the forms about measures. */
final class Fields {

    /** As dates are written in Japanese and by hand: 2026年1月, 2026/1/31. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:月|(?:[-/.月](\\d{1,2})日?))?");

    private Fields() {}

    /** Null for an empty field. */
    static Bilingual text(String typed) {
        return typed.isBlank() ? null : Typed.text(typed);
    }

    /** Two fields of one text; null where both are empty. */
    static Bilingual text(String ja, String en) {
        return ja.isBlank() && en.isBlank() ? null : Bilingual.of(ja.isBlank() ? null : ja, en.isBlank() ? null : en);
    }

    /** A day, a month or a time; null for an empty field. */
    static Moment date(String typed, ZoneId zone) {
        return typed.isBlank() ? null : needed(typed, zone);
    }

    /** A day, a month or a time. */
    static Moment needed(String typed, ZoneId zone) {
        String plain = TypedText.plain(typed);
        Matcher date = DATE.matcher(plain);
        String text = date.matches() ? written(date) : plain;
        try {
            return MomentText.read(text, zone, null);
        } catch (IllegalArgumentException e) {
            throw new Problem.Invalid(
                    "countermeasure/not-a-date",
                    Bilingual.of(
                            "「" + typed + "」を日付として読み取れません。2026-01、2026-01-31 のように書いてください。",
                            "'" + typed + "' is not a date. Write 2026-01 or 2026-01-31."));
        }
    }

    static Evidence evidence(EvidenceFields.Given given, ZoneId zone) {
        return new Evidence(
                UUID.randomUUID().toString(),
                null,
                Typed.text(given.words()),
                given.sha256(),
                given.href(),
                date(given.effective(), zone));
    }

    private static String written(Matcher date) {
        String month = date.group(1) + "-" + two(date.group(2));
        return date.group(3) == null ? month : month + "-" + two(date.group(3));
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
