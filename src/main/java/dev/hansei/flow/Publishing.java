package dev.hansei.flow;

import jakarta.validation.constraints.NotNull;

/** @param draft the saving that whoever publishes has read */
public record Publishing(@NotNull String draft) {}
