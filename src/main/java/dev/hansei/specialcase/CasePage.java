package dev.hansei.specialcase;

import java.util.List;
import java.util.UUID;

/**
 * Some special cases, the latest declared first.
 *
 * @param next the row to read on from, or null where the list ends
 */
public record CasePage(List<CaseSummary> cases, UUID next) {}
