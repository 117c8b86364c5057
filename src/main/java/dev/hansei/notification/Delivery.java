package dev.hansei.notification;

import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * One message to one contact.
 *
 * @param contact the id of the customer's contact
 * @param sha256 of the bytes that were sent, or null where they are not known
 */
@Embeddable
public record Delivery(
        @NotNull String customer,
        @NotNull String contact,
        @NotNull @Enumerated(EnumType.STRING) State state,
        @NotNull Moment at,
        String sha256) {

    /** How far it came. */
    public enum State {
        SENT,
        BOUNCED,
        FAILED
    }
}
