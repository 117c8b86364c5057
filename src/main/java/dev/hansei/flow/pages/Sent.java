package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Precision;
import dev.hansei.base.Problem;
import dev.hansei.base.Zones;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
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

    static <E extends Enum<E>> E choice(Class<E> choices, String typed) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Problem.Invalid(
                        "input/choice",
                        Bilingual.of(
                                "「" + typed + "」は選択肢にありません。画面を読み直して選んでください。",
                                "'" + typed + "' is not one of the choices. Reload the page and choose again.")));
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
        try {
            return Moment.of(LocalDate.parse(typed).atStartOfDay(zone).toInstant(), zone, Precision.DAY);
        } catch (DateTimeException e) {
            throw notATime(typed, "2026-12-01");
        }
    }

    static LocalTime clock(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException e) {
            throw notATime(typed, "16:00");
        }
    }

    static Integer count(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static Problem.Invalid notATime(String typed, String example) {
        return new Problem.Invalid(
                "input/not-a-time",
                Bilingual.of(
                        "「" + typed + "」を日時として読み取れません。" + example + " のように書いてください。",
                        "'" + typed + "' is not a time. Write it as " + example + "."));
    }
}
