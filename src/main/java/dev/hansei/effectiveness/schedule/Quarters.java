package dev.hansei.effectiveness.schedule;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Zones;
import dev.hansei.effectiveness.DeskProblems;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The quarters that somebody counts in.
 *
 * @param zone whose days they are made of
 * @param firstMonth the month with which the year begins: 1 for calendar quarters
 */
public record Quarters(ZoneId zone, int firstMonth) {

    private static final ZoneId USUAL = ZoneId.of("Asia/Tokyo");

    /** Where nobody said another: those of the calendar in Japan. */
    public static final Quarters OF_THE_CALENDAR = new Quarters(USUAL, 1);

    /**
     * @param zone null or empty for the zone of the others
     * @param month null for the month of the others
     * @param others what holds where nothing is asked for
     */
    public static Quarters asked(String zone, Integer month, Quarters others) {
        int firstMonth = month == null ? others.firstMonth() : month;
        if (firstMonth < 1 || firstMonth > 12) {
            throw DeskProblems.monthUnknown(firstMonth);
        }
        return new Quarters(zone == null || zone.isBlank() ? others.zone() : zone(zone), firstMonth);
    }

    /** @throws Problem.Invalid where there is no such zone */
    public static ZoneId zone(String typed) {
        return Zones.named(typed.strip())
                .orElseThrow(() -> new Problem.Invalid(
                        "audit/zone",
                        Bilingual.of(
                                "「" + typed + "」というタイムゾーンはありません。Asia/Tokyo のように地域名で書いてください。",
                                "There is no zone '" + typed + "'. Name a place, such as Asia/Tokyo.")));
    }

    public Quarter containing(Instant at) {
        return Quarter.containing(LocalDate.ofInstant(at, zone), firstMonth);
    }

    /** Whether the last day of the quarter has passed. */
    public boolean over(Quarter quarter, Instant now) {
        return quarter.last().isBefore(LocalDate.ofInstant(now, zone));
    }
}
