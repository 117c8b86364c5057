package dev.hansei.trail;

import java.time.Instant;
import java.util.UUID;

/** Who recorded something, and when. */
public record Recorded(UUID actor, Instant at) {}
