package dev.hansei.input.batch;

import dev.hansei.base.Bilingual;
import java.util.List;

/**
 * What came of a batch.
 *
 * @param added how many entries are new
 * @param known how many were there already
 * @param unmarked why milestones were not set, where they stand elsewhere
 */
public record Stored(int added, int known, List<Bilingual> unmarked) {}
