package dev.hansei.effectiveness;

/**
 * A quarter that is over, with special cases that no audit's period reaches.
 *
 * @param flow the reference of the flow they ran under
 */
public record Unaudited(String flow, Quarter quarter, int cases) {}
