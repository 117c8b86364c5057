package dev.hansei.customer;

import dev.hansei.base.Language;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * Someone at a customer.
 *
 * @param id unique within the customer
 * @param email null where none is registered
 */
@Embeddable
public record Contact(
        @NotNull String id,
        @NotNull @Enumerated(EnumType.STRING) Role role,
        @NotNull String name,
        @NotNull @Enumerated(EnumType.STRING) Language language,
        String email) {

    /** What the contact is registered for. */
    public enum Role {
        TECHNICAL,
        BUSINESS,
        SECURITY
    }
}
