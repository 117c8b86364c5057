package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * Which accounts of a customer the incident touches.
 *
 * @param customer such as {@code CUS-0001}
 * @param accounts numbers of the customer's accounts
 * @param windows ids of the incident's impact windows
 */
public record AffectedDraft(@NotNull String customer, List<String> accounts, List<String> windows, Bilingual note) {}
