package dev.hansei.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/** Two roles that no one person may hold in the same case, besides those that every flow keeps apart. */
@Embeddable
public record DistinctRoles(
        @Column(name = "one_role") @NotNull @Enumerated(EnumType.STRING)
        ActingRole one,

        @Column(name = "other_role") @NotNull @Enumerated(EnumType.STRING)
        ActingRole other) {}
