package dev.hansei.countermeasure;

import java.util.List;
import java.util.UUID;

/**
 * Some measures, those recorded last first.
 *
 * @param next the row to read on from, or null where the list ends
 */
public record MeasurePage(List<Standing> measures, UUID next) {}
