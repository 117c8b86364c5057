package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/** How it is known that no case is missing, where that is told with the signature. */
@Embeddable
record Completeness(@NotNull Bilingual text) {}
