package dev.hansei.access;

import dev.hansei.base.Role;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of an account's history; what holds today is read from the last rows.
 *
 * @param role the role granted or withdrawn, else null
 * @param actorRef who did it
 */
@Embeddable
public record AccountChange(
        @NotNull @Enumerated(EnumType.STRING) Kind kind,
        @Enumerated(EnumType.STRING) Role role,
        @NotNull Instant at,
        @NotNull UUID actorRef) {

    /** What was done to the account. */
    public enum Kind {
        GRANTED,
        WITHDRAWN,
        ENABLED,
        DISABLED,
        /** A one-time password, which opens nothing but the page that asks for another. */
        PASSWORD_ISSUED,
        PASSWORD_CHOSEN;

        /** Whether sessions begun before it are over. */
        boolean endsSessions() {
            return switch (this) {
                case WITHDRAWN, DISABLED, PASSWORD_ISSUED, PASSWORD_CHOSEN -> true;
                case GRANTED, ENABLED -> false;
            };
        }
    }
}
