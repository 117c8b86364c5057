package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import java.time.ZoneId;
import java.util.List;

/**
 * One line of the list of flows.
 *
 * @param versions the numbers of those published
 * @param drafted the number of the version that is being written, or null
 */
public record FlowSummary(String ref, ZoneId zone, Bilingual title, List<Integer> versions, Integer drafted) {}
