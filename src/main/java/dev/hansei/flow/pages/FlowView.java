package dev.hansei.flow.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Differences;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.DistinctRoles;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlowRecord;
import java.time.format.TextStyle;
import java.util.List;

/**
 * One version of a flow, for whoever reads it.
 *
 * @param versions the numbers of all versions
 * @param changes what differs from the version before; empty for the first
 */
public record FlowView(
        String ref,
        Words title,
        int number,
        List<Integer> versions,
        String effective,
        Words reason,
        int reviewers,
        int departments,
        List<Step> steps,
        List<Words> criteria,
        List<String> avoid,
        List<DistinctRoles> distinct,
        List<FlowChange> changes) {

    /** A text in the reader's language, or in the other one. */
    public record Words(String text, String lang) {

        static Words of(Bilingual text, Language language) {
            if (text == null) {
                return null;
            }
            Language shown = text.has(language) ? language : language.other();
            return new Words(text.orOther(language), shown.tag());
        }
    }

    public record Step(
            int number, Words title, Words description, ActingRole role, boolean conditional, List<Words> evidence) {}

    static FlowView of(ResponseFlowRecord flow, int number, Language language) {
        FlowVersionRecord version = flow.version(number);
        return new FlowView(
                flow.ref(),
                Words.of(flow.title(), language),
                number,
                flow.versions().stream().map(FlowVersionRecord::number).toList(),
                MomentWords.full(version.effective(), language),
                Words.of(version.reason(), language),
                version.minimumReviewers(),
                version.minimumDepartments(),
                version.steps().stream()
                        .map(step -> step(version.steps().indexOf(step) + 1, step, language))
                        .toList(),
                version.criteria().stream()
                        .map(criterion -> Words.of(criterion.question(), language))
                        .toList(),
                version.avoid().stream()
                        .map(avoided -> avoided.day().getDisplayName(TextStyle.FULL, language.locale()) + " "
                                + avoided.from() + "–" + avoided.to())
                        .toList(),
                version.distinct(),
                changes(flow, number, language));
    }

    private static Step step(int number, FlowStepRecord step, Language language) {
        return new Step(
                number,
                Words.of(step.title(), language),
                Words.of(step.description(), language),
                step.role(),
                step.conditional(),
                step.evidence().stream()
                        .map(evidence -> Words.of(evidence.title(), language))
                        .toList());
    }

    private static List<FlowChange> changes(ResponseFlowRecord flow, int number, Language language) {
        return flow.versions().stream()
                .filter(version -> version.number() == number - 1)
                .flatMap(before -> Differences.between(before, flow.version(number)).stream())
                .filter(difference -> !difference.path().equals("number"))
                .map(difference -> FlowChange.of(difference, language))
                .toList();
    }
}
