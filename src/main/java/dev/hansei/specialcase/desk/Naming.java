package dev.hansei.specialcase.desk;

import dev.hansei.flow.ActingRole;
import jakarta.validation.constraints.NotNull;

/**
 * Says who acts in which role.
 *
 * @param person a person's key
 */
public record Naming(@NotNull ActingRole role, @NotNull String person, Emergency emergency) implements Act {}
