package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * Who no longer has which role.
 *
 * @param person the key of the person who has it
 * @param at now where it is not said
 */
public record RoleRelease(
        @NotNull RoleAssignment.Role role,
        @NotNull String person,
        Moment at,
        @NotNull Bilingual reason) {}
