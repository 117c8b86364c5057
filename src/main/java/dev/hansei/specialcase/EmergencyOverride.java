package dev.hansei.specialcase;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.specialcase.conformance.Rule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

/**
 * That somebody set one rule aside for one act, because waiting would have been worse. It is always a finding.
 *
 * @param id unique within the case
 * @param step the id of the flow's step that the rule was set aside in
 * @param by a person's key
 */
@Embeddable
public record EmergencyOverride(
        @NotNull String id,
        @NotNull @Enumerated(EnumType.STRING) Rule rule,
        @NotNull String step,
        @NotNull Moment at,
        @NotNull String by,
        @NotNull Bilingual reason) {}
