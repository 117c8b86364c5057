package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A version that is being written.
 *
 * @param id of the last saving; changes whenever somebody saves it
 * @param ref of the flow whose next version this is, or of the flow that it would begin
 */
public record FlowDraftRecord(
        @NotNull String id,
        @NotNull String ref,
        @NotNull ZoneId zone,
        @NotNull Bilingual title,
        @NotNull Instant writtenAt,
        @NotNull FlowVersionRecord version) {}
