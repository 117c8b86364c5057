package dev.hansei.incident;

import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * Who takes on which role.
 *
 * @param at now where it is not said
 * @param entry the id of the entry that tells of it, or null
 */
public record AssignmentDraft(
        @NotNull RoleAssignment.Role role, @NotNull String person, Moment at, String entry) {}
