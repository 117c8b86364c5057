package dev.hansei.people;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;

/**
 * Someone who acts. Other records name a person by {@code key} alone.
 *
 * @param key a short word, unique in the installation, such as {@code operator-a}
 */
public record PersonRecord(@NotNull String key, @NotNull Bilingual name, Bilingual department) {}
