package dev.hansei.report.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.CaseCast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.document.pdf.PdfWords;
import dev.hansei.flow.ActingRole;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.Outcome;
import dev.hansei.specialcase.ProcedureRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.ApprovedContent;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the first page of a procedure document says of its approval: whoever prints it works by that. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
@TestTransaction
class ProcedureStandingTest {

    private static final String REF = "CASE-2024-0961";
    private static final List<String> STANDINGS = List.of("承認済み", "承認は失効しています", "承認されなかった版", "下書き（承認されていません）");

    @Inject
    CaseCast cast;

    @Inject
    SpecialCases cases;

    @Inject
    ProcedureDocuments documents;

    private CaseRecord sample;
    private Approval approved;
    private Instant after;

    @BeforeEach
    void aCaseWasApproved() {
        cast.enter();
        sample = cases.named("CASE-2024-0001").orElseThrow().told();
        Approval given = sample.approvals().getLast();
        approved = ApprovedContent.bound(told(sample.procedures(), List.of(given), sample.assignments(), null), given);
        after = given.at().instant().plus(Duration.ofHours(1));
    }

    @Test
    void an_approved_edition_is_printed_as_approved_with_its_window() {
        String words = printed(told(sample.procedures(), List.of(approved), sample.assignments(), null), 1);
        says(words, "承認済み");
        assertThat(words).contains("Approved").doesNotContain("SHA-256 of what was approved");
    }

    @Test
    void an_edition_whose_operators_were_changed_after_the_approval_is_printed_as_lapsed() {
        List<Assignment> more = Stream.concat(
                        sample.assignments().stream(),
                        Stream.of(new Assignment(
                                ActingRole.OPERATOR,
                                "manager",
                                moment(approved.at().instant().plusSeconds(60)))))
                .toList();
        CaseRecord told = told(sample.procedures(), List.of(approved), more, null);
        String words = printed(told, 1);
        says(words, "承認は失効しています");
        assertThat(words).contains("The approval has lapsed", "SHA-256 of what was approved", approved.content());
    }

    @Test
    void an_edition_that_a_later_one_replaced_is_printed_as_lapsed() {
        ProcedureRecord first = sample.procedures().getFirst();
        ProcedureRecord second = new ProcedureRecord(
                2,
                first.title(),
                first.author(),
                moment(approved.at().instant().plusSeconds(60)),
                first.codified(),
                first.rollback(),
                first.steps(),
                first.checks());
        CaseRecord told = told(List.of(first, second), List.of(approved), sample.assignments(), null);
        says(printed(told, 1), "承認は失効しています");
        says(set(2), "下書き（承認されていません）");
    }

    @Test
    void an_edition_that_was_refused_is_printed_as_refused_and_without_a_window() {
        Approval refused = new Approval(
                1,
                Approval.Decision.REFUSED,
                approved.by(),
                approved.at(),
                null,
                null,
                Bilingual.of("範囲が広い。", "Too wide."));
        String words = printed(told(sample.procedures(), List.of(refused), sample.assignments(), null), 1);
        says(words, "承認されなかった版");
        assertThat(words).contains("Refused");
    }

    @Test
    void an_edition_that_was_refused_first_and_approved_then_is_printed_as_approved() {
        Approval refused = new Approval(1, Approval.Decision.REFUSED, approved.by(), approved.at(), null, null, null);
        says(printed(told(sample.procedures(), List.of(refused, approved), sample.assignments(), null), 1), "承認済み");
    }

    @Test
    void the_approval_that_a_case_was_worked_under_does_not_lapse_after_its_end() {
        Outcome end = new Outcome(
                Outcome.Kind.WITHDRAWN, moment(after), approved.by(), Bilingual.of("取り下げました。", "Withdrawn."));
        List<Assignment> later = Stream.concat(
                        sample.assignments().stream(),
                        Stream.of(new Assignment(ActingRole.OPERATOR, "manager", moment(after.plusSeconds(60)))))
                .toList();
        after = after.plus(Duration.ofDays(1));
        says(printed(told(sample.procedures(), List.of(approved), later, end), 1), "承認済み");
    }

    private static void says(String words, String standing) {
        assertThat(STANDINGS.stream().filter(words::contains)).containsExactly(standing);
    }

    private String printed(CaseRecord told, int edition) {
        cases.record(told, Sample.ACTOR, Sample.NOW);
        return set(edition);
    }

    private String set(int edition) {
        return String.join(
                "\n",
                PdfWords.said(documents
                        .of(REF, edition, Languages.JA_EN, "someone", after)
                        .pdf()));
    }

    private Moment moment(Instant at) {
        return Moment.exact(at, sample.zone());
    }

    private CaseRecord told(
            List<ProcedureRecord> procedures, List<Approval> approvals, List<Assignment> assignments, Outcome outcome) {
        return new CaseRecord(
                REF,
                CaseCast.FLOW,
                sample.flowVersion(),
                sample.zone(),
                sample.title(),
                sample.request(),
                sample.risk(),
                sample.declared(),
                sample.deadline(),
                assignments,
                List.of(),
                procedures,
                sample.reviews(),
                approvals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                outcome);
    }
}
