package dev.hansei.specialcase.conformance;

import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.trail.Canonical;
import dev.hansei.trail.Digests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the business owner approves: the edition of the procedure document, what its reviewers answered, who does the
 * work, and the window. Where any of it changes, the approval is of something else and lapses.
 */
public final class ApprovedContent {

    private ApprovedContent() {}

    /** The SHA-256 of the canonical bytes of what the approval is for, as the case stood at that moment. */
    static String sha256(CaseRecord record, Approval approval, Moment at) {
        Map<String, Object> content = new TreeMap<>();
        content.put("case", record.ref());
        content.put("flow", record.flow() + "/" + record.flowVersion());
        content.put(
                "procedure",
                new Editions(record)
                        .document(approval.edition())
                        .map(document -> List.of(document.value()))
                        .orElse(List.of()));
        content.put(
                "reviews",
                record.reviews().stream()
                        .filter(review -> review.edition().equals(approval.edition()))
                        .filter(review -> !at.before(review.at()))
                        .toList());
        content.put(
                "operators",
                record.assignments().stream()
                        .filter(assignment -> assignment.role() == ActingRole.OPERATOR)
                        .filter(assignment -> assignment.since() == null || !at.before(assignment.since()))
                        .map(Assignment::person)
                        .distinct()
                        .sorted()
                        .toList());
        content.put("from", Stream.ofNullable(approval.from()).toList());
        content.put("to", Stream.ofNullable(approval.to()).toList());
        return Digests.sha256(Canonical.bytes(content));
    }

    /** The approval, bound to what it is given for as the case stands. */
    public static Approval bound(CaseRecord record, Approval approval) {
        return new Approval(
                approval.edition(),
                approval.decision(),
                approval.by(),
                approval.at(),
                approval.from(),
                approval.to(),
                approval.note(),
                sha256(record, approval, approval.at()));
    }

    /** Whether the case, at that moment, was still what had been approved; an approval that was not bound always holds. */
    public static boolean holds(CaseRecord record, Approval approval, Moment at) {
        return approval.content() == null || approval.content().equals(sha256(record, approval, at));
    }

    /**
     * The SHA-256 of what an approval of this edition stands for at that moment.
     *
     * @param given the approval that was given, for its window
     */
    public static String shown(CaseRecord record, Integer edition, Optional<Approval> given, Moment at) {
        return sha256(
                record,
                given.orElseGet(() -> new Approval(edition, Approval.Decision.APPROVED, "", at, null, null, null)),
                at);
    }
}
