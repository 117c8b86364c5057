package dev.hansei.specialcase.conformance;

import static java.util.Comparator.naturalOrder;

import dev.hansei.base.Moment;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.ReviewRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Which edition of the procedure document a case is judged by, and whose word was in force when. */
public record Editions(CaseRecord record) {

    /** The last decision that did not surely come after this moment: a refusal counts as much as an approval. */
    public Optional<Placed<Approval>> inForce(Moment at) {
        return last(Placed.all("approvals", record.approvals()).stream()
                .filter(approval -> !at.before(approval.value().at())));
    }

    /** The approvals that the work rests on; before any work, the one that stands. */
    List<Placed<Approval>> relied() {
        Stream<Optional<Placed<Approval>>> decisions = record.execution().isEmpty()
                ? Stream.of(last(Placed.all("approvals", record.approvals()).stream()))
                : record.execution().stream().map(step -> inForce(step.at()));
        return decisions
                .flatMap(Optional::stream)
                .filter(approval -> approval.value().decision() == Approval.Decision.APPROVED)
                .distinct()
                .toList();
    }

    /** The edition that work at this moment followed: what was approved, or else what had been written by then. */
    public Optional<Integer> followed(Moment at) {
        Optional<Integer> approved = inForce(at)
                .filter(approval -> approval.value().decision() == Approval.Decision.APPROVED)
                .map(approval -> approval.value().edition());
        return approved.or(() -> newestWritten(at))
                .or(() -> record.procedures().stream()
                        .map(ProcedureRecord::edition)
                        .min(naturalOrder()));
    }

    /** The editions that must be written, reviewed and complete; drafts that were replaced in time are not judged. */
    List<Integer> judged() {
        List<Integer> followed = record.execution().stream()
                .map(step -> followed(step.at()).orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!followed.isEmpty()) {
            return followed;
        }
        return relied().stream()
                .map(approval -> approval.value().edition())
                .findFirst()
                .or(() -> record.reviews().stream().map(ReviewRecord::edition).max(naturalOrder()))
                .or(() -> record.procedures().stream()
                        .map(ProcedureRecord::edition)
                        .max(naturalOrder()))
                .stream()
                .toList();
    }

    public Optional<Placed<ProcedureRecord>> document(Integer edition) {
        return Placed.all("procedures", record.procedures()).stream()
                .filter(procedure -> procedure.value().edition().equals(edition))
                .reduce((earlier, later) -> later);
    }

    /** The documents of the judged editions that exist. */
    List<Placed<ProcedureRecord>> documents() {
        return judged().stream().flatMap(edition -> document(edition).stream()).toList();
    }

    /** The newest edition that had been written or reviewed at this moment. */
    public Optional<Integer> newest(Moment at) {
        Stream<Integer> reviewed = record.reviews().stream()
                .filter(review -> !at.before(review.at()))
                .map(ReviewRecord::edition);
        return Stream.concat(newestWritten(at).stream(), reviewed).max(naturalOrder());
    }

    private Optional<Integer> newestWritten(Moment at) {
        return record.procedures().stream()
                .filter(procedure -> !at.before(procedure.written()))
                .map(ProcedureRecord::edition)
                .max(naturalOrder());
    }

    private static Optional<Placed<Approval>> last(Stream<Placed<Approval>> approvals) {
        return approvals.reduce(
                (one, other) -> other.value().at().before(one.value().at()) ? one : other);
    }
}
