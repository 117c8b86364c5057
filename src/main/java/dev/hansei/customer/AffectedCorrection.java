package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is true instead of what was said of a customer before.
 *
 * @param accounts numbers of the customer's accounts; none where it was not touched at all
 * @param windows ids of the incident's impact windows
 */
@Embeddable
public record AffectedCorrection(
        List<String> accounts,
        List<String> windows,
        @NotNull Bilingual reason) {}
