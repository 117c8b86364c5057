package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** Something that was checked and did not happen, with what the statement rests on. */
@Embeddable
public record RuledOut(@NotNull String id, @NotNull Bilingual statement, Bilingual basis, Moment at) {}
