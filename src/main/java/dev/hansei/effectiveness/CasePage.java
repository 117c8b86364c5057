package dev.hansei.effectiveness;

import java.util.List;

/** @param after the reference after which the next page begins, or null at the end */
public record CasePage(List<CaseStanding> cases, String after) {}
