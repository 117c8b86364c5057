package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * That an incident touched a customer.
 *
 * @param accounts numbers of the customer's accounts
 * @param windows ids of the incident's impact windows
 */
public record AffectedRecord(
        @NotNull String incident,
        @NotNull String customer,
        List<String> accounts,
        List<String> windows,
        Bilingual note) {}
