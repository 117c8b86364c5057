package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * That the command goes to someone else.
 *
 * @param id of the entry that will tell of it
 * @param person the key of whoever takes over
 * @param at now where it is not said
 * @param text what the entry says; a standing sentence where it is missing
 */
public record HandOver(@NotNull String id, @NotNull String person, Moment at, Bilingual text) {}
