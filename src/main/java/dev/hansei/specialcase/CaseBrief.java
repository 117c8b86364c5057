package dev.hansei.specialcase;

import java.time.Instant;

/** A case by its name, for counting and for finding what is missing; told without reading the case itself. */
public record CaseBrief(String ref, String flow, Instant declared) {}
