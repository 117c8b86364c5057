package dev.hansei.incident.line.time;

import dev.hansei.base.Nearest;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words that name a zone. An IANA id with a slash names exactly one. An abbreviation names one only where the whole
 * world agrees (UTC, GMT, JST); of the others it is known what they may mean, so that it can be asked.
 */
final class ZoneNames {

    private static final Map<String, ZoneId> PLACES = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.contains("/"))
            .collect(Collectors.toMap(
                    id -> id, ZoneId::of, (a, b) -> a, () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));

    private static final Set<String> AREAS = PLACES.keySet().stream()
            .map(id -> id.substring(0, id.indexOf('/')).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    /** Ids of one word that nobody uses for anything else. */
    private static final Set<String> CLEAR =
            Set.of("EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "GMT0", "W-SU", "GB-Eire", "NZ-CHAT");

    private static final Map<String, List<String>> UNSURE = unsure("""
            ACDT Australia/Adelaide | ACST Australia/Darwin Australia/Adelaide | ADT America/Halifax
            AEDT Australia/Sydney | AEST Australia/Brisbane Australia/Sydney | AKDT America/Anchorage
            AKST America/Anchorage | AST America/Halifax America/Puerto_Rico Asia/Riyadh | AWST Australia/Perth
            BRT America/Sao_Paulo | BST Europe/London Asia/Dhaka | CAT Africa/Maputo
            CDT America/Chicago America/Havana | CEST Europe/Paris | CET Europe/Paris Africa/Algiers
            CST America/Chicago Asia/Shanghai America/Havana | EAT Africa/Nairobi | ECT America/Guayaquil
            EDT America/New_York | EEST Europe/Athens | EET Europe/Athens Africa/Tripoli
            EST America/New_York America/Panama | GST Asia/Dubai | HKT Asia/Hong_Kong | HST Pacific/Honolulu
            ICT Asia/Bangkok | IDT Asia/Jerusalem | IST Asia/Kolkata Europe/Dublin Asia/Jerusalem | KST Asia/Seoul
            MDT America/Denver | MET Europe/Paris | MSK Europe/Moscow | MST America/Denver America/Phoenix Asia/Kuala_Lumpur
            MYT Asia/Kuala_Lumpur | NDT America/St_Johns | NST America/St_Johns | NZDT Pacific/Auckland
            NZST Pacific/Auckland | PDT America/Los_Angeles | PHT Asia/Manila | PKT Asia/Karachi
            PST America/Los_Angeles Asia/Manila | SAST Africa/Johannesburg | SGT Asia/Singapore | SST Pacific/Pago_Pago
            WAT Africa/Lagos | WEST Europe/Lisbon | WET Europe/Lisbon | WIB Asia/Jakarta
            ET America/New_York | CT America/Chicago | MT America/Denver | PT America/Los_Angeles
            Cuba America/Havana | Egypt Africa/Cairo | Eire Europe/Dublin | GB Europe/London | Greenwich Etc/Greenwich
            Hongkong Asia/Hong_Kong | Iceland Atlantic/Reykjavik | Iran Asia/Tehran | Israel Asia/Jerusalem
            Jamaica America/Jamaica | Japan Asia/Tokyo | Kwajalein Pacific/Kwajalein | Libya Africa/Tripoli
            NZ Pacific/Auckland | Navajo America/Denver | PRC Asia/Shanghai | Poland Europe/Warsaw
            Portugal Europe/Lisbon | ROK Asia/Seoul | Singapore Asia/Singapore | Turkey Europe/Istanbul
            UCT Etc/UTC | Universal Etc/UTC | Zulu Etc/UTC
            """);

    /** Those that are also words of a sentence when written small: act, cat, eat, met, wet and so on. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "ast", "brt", "cat", "eat", "ect", "et", "ct", "mt", "pt", "met", "sst", "wat", "west", "wet", "ict");

    private ZoneNames() {}

    static ZoneId agreed(String word) {
        return switch (word) {
            case "UTC", "utc", "Z" -> ZoneId.of("UTC");
            case "GMT", "gmt" -> ZoneId.of("GMT");
            case "JST", "jst" -> ZoneId.of("Asia/Tokyo");
            default -> clear(word) ? ZoneId.of(word) : PLACES.get(word);
        };
    }

    static boolean clear(String word) {
        return CLEAR.contains(word);
    }

    /** What a word that is no agreed name may mean; empty where it is not known as a zone at all. */
    static List<String> meanings(String word) {
        List<String> meanings = UNSURE.get(word);
        if (meanings == null && word.equals(word.toLowerCase(Locale.ROOT)) && !SMALL_WORDS.contains(word)) {
            meanings = UNSURE.get(word.toUpperCase(Locale.ROOT));
        }
        return meanings == null ? List.of() : meanings;
    }

    /** Whether it is written like a place, such as {@code Asia/Tokio}, whether or not there is one of that name. */
    static boolean place(String word) {
        int slash = word.indexOf('/');
        return slash > 0
                && slash < word.length() - 1
                && AREAS.contains(word.substring(0, slash).toLowerCase(Locale.ROOT));
    }

    static List<String> nearest(String place) {
        return Nearest.to(place, PLACES.keySet()).stream().toList();
    }

    private static Map<String, List<String>> unsure(String table) {
        return Arrays.stream(table.split("[|\n]"))
                .map(row -> row.strip().split(" "))
                .filter(row -> row.length > 1)
                .collect(Collectors.toUnmodifiableMap(
                        row -> row[0], row -> List.of(row).subList(1, row.length)));
    }
}
