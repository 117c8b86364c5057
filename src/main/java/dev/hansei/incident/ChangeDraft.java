package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Zones;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What of an incident is to become otherwise: its severity, its title or its zone, one at a time.
 *
 * @param id of the entry that will tell of it
 * @param place the name of the new zone, such as {@code Asia/Tokyo}
 * @param at now where it is not said
 * @param reason may be missing
 */
public record ChangeDraft(
        @NotNull String id, Severity severity, Bilingual title, String place, Moment at, Bilingual reason) {

    private static final int LONGEST_REASON = 2_000;

    /** @throws dev.hansei.base.Problem.Invalid where a value is not taken */
    ChangeDraft kept() {
        if (Stream.of(severity, title, place).filter(Objects::nonNull).count() != 1) {
            throw ChangeProblems.notOneChange();
        }
        return new ChangeDraft(
                KeptText.id(id),
                severity,
                title == null ? null : KeptText.line(title, Incidents.LONGEST_TITLE),
                place == null ? null : Zones.known(place).getId(),
                KeptText.moment(at),
                KeptText.optional(reason, LONGEST_REASON));
    }

    DeclaredChange at(Moment time, String by) {
        return new DeclaredChange(time, by, severity, title, place, reason, id);
    }

    /** Whether the row says what is sent, whenever that was. */
    boolean saidBy(DeclaredChange row) {
        return severity == row.severity()
                && Objects.equals(title, row.title())
                && Objects.equals(place, row.place())
                && Objects.equals(reason, row.reason());
    }
}
