package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * That someone took on a role in the incident's room, or that it was taken from them. The last commander and the last
 * scribe hold theirs; of the others there may be several at once.
 *
 * @param person the key of the person
 * @param entry the id of the timeline entry that tells of it, or null
 * @param released why the person does not have the role from then on; null where they took it on
 */
@Embeddable
public record RoleAssignment(
        @NotNull @Enumerated(EnumType.STRING) Role role,
        @NotNull String person,
        @NotNull Moment at,
        String entry,
        Bilingual released) {

    public boolean holds() {
        return released == null;
    }

    /** What people do in the room; what an account may do is another matter. */
    public enum Role {
        COMMANDER,
        SCRIBE,
        OPERATOR,
        COMMUNICATOR;

        /** True where a new holder relieves the one before. */
        public boolean single() {
            return this == COMMANDER || this == SCRIBE;
        }
    }
}
