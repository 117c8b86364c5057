package dev.hansei.specialcase;

import java.time.Instant;

/** That a case was declared under a flow. */
public record CaseDeclared(String flow, Instant at) {}
