package dev.hansei.report;

import dev.hansei.base.Moment;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.Cause;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.Revision;
import dev.hansei.publication.Section;
import dev.hansei.publication.Shown;
import dev.hansei.report.wording.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Composes the parts of the record that a section or an addendum shows.
 *
 * @param revision the one that is composed, or within an addendum the one that published it
 * @param at when they stood so: the revision's day, or within an addendum the addendum's
 * @param since when the text they stand in was published: a later evaluation does not take the place of the one it shows
 */
record Parts(PostmortemFacts facts, Revision revision, Moment at, Moment since, Texts texts) {

    Parts(PostmortemFacts facts, Revision revision, Texts texts) {
        this(facts, revision, revision.at(), revision.at(), texts);
    }

    Parts within(Section section) {
        return new Parts(facts, revision, at, published(section.revision()).at(), texts);
    }

    /** For an addendum: what is said under a date does not change afterwards. */
    Parts within(Addendum addendum) {
        Revision own = published(addendum.revision());
        boolean earlier =
                AsOf.of(addendum.at()).end().isBefore(AsOf.of(own.at()).end());
        Moment said = earlier ? addendum.at() : own.at();
        return new Parts(facts, own, said, said, texts);
    }

    private Revision published(int number) {
        return facts.postmortem().revisions().stream()
                .filter(published -> published.number() == number)
                .findFirst()
                .orElse(revision);
    }

    /** @param flow the reference of the flow to show, or null for the one that the audits follow */
    List<Part> of(List<Shown> shown, String flow) {
        return shown.stream()
                .map(one -> part(one, flow))
                .filter(Objects::nonNull)
                .filter(part -> !part.empty())
                .toList();
    }

    KeyFacts keyFacts() {
        return KeyFacts.of(facts.postmortem(), facts.incident(), revision, texts);
    }

    private Part part(Shown shown, String named) {
        AsOf asOf = AsOf.of(at);
        Disclosure disclosure = Disclosure.of(facts.postmortem(), revision);
        ResponseFlowRecord flow = flow(named);
        return switch (shown) {
            case KEY_FACTS -> keyFacts();
            case IMPACT -> Impact.of(facts.incident(), asOf, texts);
            case RULED_OUT -> RuledOutFacts.of(facts.incident(), asOf, texts);
            case TIMELINE -> Timeline.of(facts.incident(), asOf, disclosure, texts);
            case MILESTONES -> Milestones.of(facts.incident(), asOf, disclosure, texts);
            case DECISIONS -> Decisions.of(facts.incident(), asOf, texts);
            case ROOT_CAUSES -> Causes.of(Cause.Weight.ROOT, facts.incident(), texts);
            case CONTRIBUTING_CAUSES -> Causes.of(Cause.Weight.CONTRIBUTING, facts.incident(), texts);
            case COUNTERMEASURES -> Measures.of(facts.countermeasures(), facts.incident(), at, texts);
            case COUNTERMEASURE_PROGRESS ->
                MeasuresMoved.of(facts.countermeasures(), facts.incident(), before(), at, texts);
            case FLOW_STEPS -> flow == null ? null : FlowSteps.of(flow, asOf, texts);
            case REVIEW_CRITERIA -> flow == null ? null : ReviewCriteria.of(flow, asOf, texts);
            case EVALUATION -> evaluation(asOf);
        };
    }

    private ResponseFlowRecord flow(String named) {
        if (named == null && !facts.audits().isEmpty()) {
            return facts.flow(facts.audits().getLast().flow());
        }
        return facts.flow(named);
    }

    /** When the edition before was published; null for the first one. */
    private Moment before() {
        return facts.postmortem().revisions().stream()
                .filter(earlier -> earlier.number() < revision.number())
                .reduce((first, next) -> next)
                .map(Revision::at)
                .orElse(null);
    }

    /** The latest evaluation that had been signed when its place was published, or else the first one after that. */
    private Evaluation evaluation(AsOf asOf) {
        List<AuditRecord> signed = facts.audits().stream()
                .filter(audit -> audit.conclusion() != null
                        && asOf.knows(audit.conclusion().at()))
                .sorted(Comparator.comparing(audit -> audit.conclusion().at().instant()))
                .toList();
        AsOf place = AsOf.of(since);
        return signed.stream()
                .filter(audit -> place.knows(audit.conclusion().at()))
                .reduce((earlier, later) -> later)
                .or(() -> signed.stream().findFirst())
                .map(audit -> Evaluation.of(evaluationFacts(audit), texts))
                .orElse(null);
    }

    private EvaluationFacts evaluationFacts(AuditRecord audit) {
        return new EvaluationFacts(
                audit,
                facts.incident(),
                facts.countermeasures(),
                facts.flow(audit.flow()),
                facts.cases(),
                facts.postmortem().publisher());
    }
}
