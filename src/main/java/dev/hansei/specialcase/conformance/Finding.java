package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;

/**
 * One place where a case departs from the flow version it ran under.
 *
 * @param step the id of the flow's step
 * @param shownBy the path into the case record that shows it, such as {@code approvals[1]}; where something is missing,
 *     the list it is missing from
 * @param reason a full sentence with the people, times and titles concerned
 */
public record Finding(Rule rule, String step, String shownBy, Bilingual reason) {}
