package dev.hansei.people;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Someone who acts. Other records name a person by {@code key} alone.
 *
 * @param key a short word, unique in the installation, such as {@code operator-a}
 */
public record PersonRecord(@NotNull String key, @NotNull Bilingual name, Bilingual department) {

    /** Where there is little room: the family name in Japanese, which comes first, and the first letters in English. */
    public String initials(Language language) {
        String whole = name.orOther(language).strip();
        String[] parts = whole.split("[\\s　]+");
        return Language.written(whole) == Language.JA
                ? parts[0]
                : Arrays.stream(parts)
                        .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                        .collect(Collectors.joining());
    }
}
