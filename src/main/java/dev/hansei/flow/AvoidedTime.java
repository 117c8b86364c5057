package dev.hansei.flow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** A time of the week, in the case's zone, in which no work is executed. */
@Embeddable
public record AvoidedTime(
        @Column(name = "weekday") @NotNull @Enumerated(EnumType.STRING)
        DayOfWeek day,

        @Column(name = "from_time") @NotNull LocalTime from,
        @Column(name = "to_time") @NotNull LocalTime to) {}
