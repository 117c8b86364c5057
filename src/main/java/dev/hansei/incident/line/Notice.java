package dev.hansei.incident.line;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Letters;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;

/**
 * Something the writer should see although the line was understood.
 *
 * @param code stable, such as {@code line/ahead}
 */
public record Notice(String code, Bilingual sentence) {

    public static Notice ahead(Moment moment) {
        return of(
                "line/ahead",
                MomentWords.full(moment, Language.JA) + "は、入力を始めた時刻より先です。起きたことの記録であれば、時刻を確かめてください。",
                MomentWords.full(moment, Language.EN)
                        + " is later than the moment you began to type. If it has happened already, check the time.");
    }

    public static Notice leapSecond() {
        return of(
                "line/leap-second",
                "うるう秒（60秒）は59秒として記録します。前後の順序は本文に書いてください。",
                "The leap second :60 is kept as :59. If the order within that second matters, say it in the text.");
    }

    public static Notice offsetConverted(String offset, Moment moment) {
        return of(
                "line/offset-converted",
                "時差" + offset + "の時刻を、この障害のタイムゾーンの" + MomentWords.full(moment, Language.JA) + "に読み替えました。",
                "The time at offset " + offset + " is shown in the zone of the incident, as "
                        + MomentWords.full(moment, Language.EN) + ".");
    }

    static Notice dayOnly(String day) {
        String shown = Letters.shown(day);
        return of(
                "line/day-only",
                "「" + shown + "」には時刻がないため、本文として残し、入力を始めた時刻で記録します。別の時刻であれば「" + shown + " 17:05」のように書いてください。",
                "'" + shown + "' has no clock time, so it stays in the text and the entry is timed now. If it happened"
                        + " at another time, write it as '" + shown + " 17:05'.");
    }

    private static Notice of(String code, String ja, String en) {
        return new Notice(code, Bilingual.of(ja, en));
    }
}
