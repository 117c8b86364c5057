package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/**
 * A flow with all its versions.
 *
 * @param ref such as {@code FLOW-0001}
 */
public record ResponseFlowRecord(
        @NotNull String ref, @NotNull ZoneId zone, @NotNull Bilingual title, List<FlowVersionRecord> versions) {

    /** @throws java.util.NoSuchElementException where there is no such version */
    public FlowVersionRecord version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow();
    }
}
