package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.base.Problem;
import dev.hansei.base.TypedText;
import dev.hansei.base.Zones;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** What was typed into the fields of a draft. */
final class Sent {

    private Sent() {}

    static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** Empty where the form sent fewer. */
    static String at(List<String> sent, int place) {
        return sent == null || place >= sent.size() ? "" : sent.get(place);
    }

    static FlowForm.Typed pair(List<String> ja, List<String> en, int place) {
        return new FlowForm.Typed(at(ja, place), at(en, place));
    }

    static ZoneId zone(String typed) {
        return Zones.named(typed.strip())
                .orElseThrow(() -> new Problem.Invalid(
                        "input/zone-unknown",
                        Bilingual.of(
                                "「" + typed + "」というタイムゾーンはありません。Asia/Tokyo のように地域名で書いてください。",
                                "There is no zone '" + typed + "'. Name a place, such as Asia/Tokyo.")));
    }

    static Moment day(String typed, ZoneId zone) {
        String plain = TypedText.plain(typed);
        if (plain.isEmpty()) {
            throw invalid(
                    "input/not-a-time",
                    "「発効」の日付がありません。2026-12-01 のように書いてください。",
                    "'In effect from' holds no date. Write it as 2026-12-01.");
        }
        try {
            return Moment.of(LocalDate.parse(plain).atStartOfDay(zone).toInstant(), zone, Precision.DAY);
        } catch (DateTimeException e) {
            throw notATime(typed, "2026-12-01");
        }
    }

    static LocalTime clock(String typed) {
        String plain = TypedText.plain(typed);
        if (plain.isEmpty()) {
            throw invalid(
                    "input/not-a-time",
                    "作業を避ける時間帯に時刻がありません。16:00 のように書いてください。",
                    "A time to be avoided lacks its hour. Write it as 16:00.");
        }
        try {
            return LocalTime.parse(plain);
        } catch (DateTimeException e) {
            throw notATime(typed, "16:00");
        }
    }

    /** @param field as the page labels it */
    static Integer count(Bilingual field, String typed) {
        String plain = TypedText.plain(typed);
        if (plain.isEmpty()) {
            throw invalid(
                    "input/not-a-number",
                    "「" + field.ja() + "」の数がありません。3 のように書いてください。",
                    "'" + field.en() + "' holds no number. Write one, such as 3.");
        }
        if (!plain.matches("[0-9]{1,3}")) {
            throw invalid(
                    "input/not-a-number",
                    "「" + field.ja() + "」の「" + typed + "」を数として読み取れません。3 のように、数字だけで書いてください。",
                    "'" + typed + "' under '" + field.en() + "' is not a number. Write digits only, such as 3.");
        }
        return Integer.parseInt(plain);
    }

    private static Problem.Invalid notATime(String typed, String example) {
        return invalid(
                "input/not-a-time",
                "「" + typed + "」を日時として読み取れません。" + example + " のように書いてください。",
                "'" + typed + "' is not a time. Write it as " + example + ".");
    }

    private static Problem.Invalid invalid(String code, String ja, String en) {
        return new Problem.Invalid(code, Bilingual.of(ja, en));
    }
}
