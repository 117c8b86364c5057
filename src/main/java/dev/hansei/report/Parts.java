package dev.hansei.report;

import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.incident.Cause;
import dev.hansei.publication.Revision;
import dev.hansei.publication.Shown;
import dev.hansei.report.wording.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Composes the parts of the record that a section or an addendum shows, as they were known at a revision. */
record Parts(PostmortemFacts facts, Revision revision, Texts texts) {

    List<Part> of(List<Shown> shown) {
        return shown.stream()
                .map(this::part)
                .filter(Objects::nonNull)
                .filter(part -> !part.empty())
                .toList();
    }

    KeyFacts keyFacts() {
        return KeyFacts.of(facts.postmortem(), facts.incident(), revision, texts);
    }

    private Part part(Shown shown) {
        AsOf asOf = AsOf.of(revision.at());
        return switch (shown) {
            case KEY_FACTS -> keyFacts();
            case IMPACT -> Impact.of(facts.incident(), asOf, texts);
            case RULED_OUT -> RuledOutFacts.of(facts.incident(), asOf, texts);
            case TIMELINE -> Timeline.of(facts.incident(), asOf, texts);
            case MILESTONES -> Milestones.of(facts.incident(), asOf, texts);
            case DECISIONS -> Decisions.of(facts.incident(), asOf, texts);
            case ROOT_CAUSES -> Causes.of(Cause.Weight.ROOT, facts.incident(), texts);
            case CONTRIBUTING_CAUSES -> Causes.of(Cause.Weight.CONTRIBUTING, facts.incident(), texts);
            case COUNTERMEASURES -> Measures.of(facts.countermeasures(), facts.incident(), asOf, texts);
            case FLOW_STEPS -> facts.flow() == null ? null : FlowSteps.of(facts.flow(), asOf, texts);
            case REVIEW_CRITERIA -> facts.flow() == null ? null : ReviewCriteria.of(facts.flow(), asOf, texts);
            case EVALUATION -> evaluation(asOf);
        };
    }

    /** The latest evaluation that had been signed. */
    private Evaluation evaluation(AsOf asOf) {
        return facts.audits().stream()
                .filter(audit -> audit.conclusion() != null
                        && asOf.knows(audit.conclusion().at()))
                .max(Comparator.comparing(audit -> audit.conclusion().at().instant()))
                .map(audit -> Evaluation.of(evaluationFacts(audit), texts))
                .orElse(null);
    }

    private EvaluationFacts evaluationFacts(AuditRecord audit) {
        return new EvaluationFacts(
                audit,
                facts.incident(),
                facts.countermeasures(),
                facts.flow(),
                facts.cases(),
                facts.postmortem().publisher());
    }
}
