package dev.hansei.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * That a file was kept.
 *
 * @param name as whoever brought it first called it
 * @param size in bytes
 * @param by a person's key, or null for a machine
 */
public record KeptFile(
        @NotNull String sha256,
        @NotNull String name,
        @NotNull Long size,
        String by,
        @NotNull Instant at) {}
