package dev.hansei.report.procedure;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseProgress;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureRecord;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a procedure document is made of.
 *
 * @param names what people are called, by their keys
 */
record ProcedureFacts(
        CaseRecord record,
        ResponseFlowRecord flow,
        ProcedureRecord document,
        Function<String, Bilingual> names,
        Moment now) {

    /** How far an edition is from being worked by. */
    enum Standing {
        DRAFT,
        APPROVED,
        REFUSED,
        LAPSED
    }

    /** The last decision on this edition, where it is an approval. */
    Optional<Approval> approval() {
        return decision().filter(approval -> approval.decision() == Approval.Decision.APPROVED);
    }

    /** Whoever holds a role in the case. */
    List<Bilingual> holding(ActingRole role) {
        return record.assignments().stream()
                .filter(assignment -> assignment.role() == role)
                .map(Assignment::person)
                .distinct()
                .map(names)
                .toList();
    }

    /** A case that has ended was worked under its approval, so that nothing lapses afterwards. */
    Standing standing() {
        return decision().map(this::standing).orElse(Standing.DRAFT);
    }

    private Standing standing(Approval approval) {
        return switch (approval.decision()) {
            case REFUSED -> Standing.REFUSED;
            case APPROVED ->
                new CaseProgress(flow.version(record.flowVersion()), record).stands(approval, at())
                        ? Standing.APPROVED
                        : Standing.LAPSED;
        };
    }

    private Moment at() {
        return record.outcome() == null ? now : record.outcome().at();
    }

    private Optional<Approval> decision() {
        return record.approvals().stream()
                .filter(approval -> approval.edition().equals(document.edition()))
                .reduce((earlier, later) -> later);
    }
}
