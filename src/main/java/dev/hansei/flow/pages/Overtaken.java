package dev.hansei.flow.pages;

import dev.hansei.base.Differences;
import dev.hansei.base.Language;
import dev.hansei.flow.FlowDraftRecord;
import dev.hansei.flow.ResponseFlowRecord;
import java.util.List;

/**
 * What was typed laid beside the draft that was saved meanwhile.
 *
 * @param changes from what is saved to what was typed
 */
public record Overtaken(List<FlowChange> changes) {

    static Overtaken of(FlowDraftRecord saved, ResponseFlowRecord typed, Language language) {
        return new Overtaken(
                Differences.between(saved.version(), typed.versions().getFirst()).stream()
                        .map(difference -> FlowChange.of(difference, language))
                        .toList());
    }
}
