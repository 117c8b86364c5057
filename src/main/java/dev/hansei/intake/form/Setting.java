package dev.hansei.intake.form;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What the surroundings say about the moments of a record.
 *
 * @param zone null where none is said, or where it could not be read
 * @param broken true where a zone was said that could not be read
 */
public record Setting(ZoneId zone, boolean broken, LocalDate date) {

    public static final Setting NONE = new Setting(null, false, null);

    Setting in(ZoneId other) {
        return new Setting(other, false, date);
    }

    Setting inBrokenZone() {
        return new Setting(null, true, date);
    }

    Setting on(LocalDate other) {
        return new Setting(zone, broken, other);
    }
}
