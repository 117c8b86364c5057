package dev.hansei.base;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** The time zones a record may be kept in: those that have a name, because an offset alone says nothing of other days. */
public final class Zones {

    /** Asked for once: each call would copy the names. */
    public static final Set<String> NAMES = Set.copyOf(ZoneId.getAvailableZoneIds());

    private Zones() {}

    /** The zone of that name, such as {@code Asia/Tokyo} or {@code UTC}; empty where there is none. */
    public static Optional<ZoneId> named(String name) {
        return NAMES.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** @throws Problem.Invalid where there is no such zone */
    public static ZoneId known(String typed) {
        return named(typed.strip())
                .orElseThrow(() -> new Problem.Invalid(
                        "input/zone-unknown",
                        Bilingual.of(
                                "「" + typed + "」というタイムゾーンはありません。Asia/Tokyo のように地域名で書いてください。",
                                "There is no zone '" + typed + "'. Name a place, such as Asia/Tokyo.")));
    }
}
