package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;

/**
 * That an incident touched a customer.
 *
 * @param accounts numbers of the customer's accounts
 * @param windows ids of the incident's impact windows
 * @param corrections the last one is true
 */
public record AffectedRecord(
        @NotNull String incident,
        @NotNull String customer,
        List<String> accounts,
        List<String> windows,
        Bilingual note,
        List<AffectedCorrection> corrections) {

    /** What is true now, or empty where the customer turned out not to be touched. */
    public Optional<AffectedRecord> standing() {
        if (corrections.isEmpty()) {
            return Optional.of(this);
        }
        AffectedCorrection last = corrections.getLast();
        return last.accounts().isEmpty()
                ? Optional.empty()
                : Optional.of(new AffectedRecord(incident, customer, last.accounts(), last.windows(), note, List.of()));
    }
}
