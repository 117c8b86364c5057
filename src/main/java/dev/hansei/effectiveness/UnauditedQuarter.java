package dev.hansei.effectiveness;

/** A calendar quarter that has ended and in which cases of a flow were declared that no audit of it looks at. */
public record UnauditedQuarter(Quarter quarter, String flow, int cases) {}
