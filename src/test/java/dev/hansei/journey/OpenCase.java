package dev.hansei.journey;

import dev.hansei.CaseCast;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.VerificationCheck;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.Declaration;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.specialcase.desk.StepDone;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A case of its own, brought at the desk to where the pages are tried; each act comes a minute after the last one. */
@ApplicationScoped
public class OpenCase {

    static final Instant DECLARED = Instant.parse("2024-05-13T01:00:00Z");

    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String HASH = "29c6c8449abc539f77a2bcff08eac33e06e0ef4c59f09664b90bfa39859b35be";

    private final CaseCast cast;
    private final CaseDesk desk;
    private FlowVersionRecord flow;
    private Instant now;
    private String ref;

    OpenCase(CaseCast cast, CaseDesk desk) {
        this.cast = cast;
        this.desk = desk;
    }

    /** @return where its page is */
    String reviewed() {
        flow = cast.enter().version(1);
        now = DECLARED;
        Walker.at(now.minusSeconds(86_400));
        List<Assignment> people = List.of(
                held(ActingRole.BUSINESS_OWNER, "business-owner"),
                held(ActingRole.AUTHOR, "designer"),
                held(ActingRole.REVIEWER, "platform-a"),
                held(ActingRole.REVIEWER, "security-a"),
                held(ActingRole.OPERATOR, "operator-a"),
                held(ActingRole.CHECKER, "checker-a"));
        ref = desk.declare(
                        new Declaration(
                                CaseCast.FLOW, ZONE, said("Drill"), said("Lift it"), said("Others"), null, people),
                        cast.actor("manager"),
                        now)
                .ref();
        act("manager", done("announcement", "announcement-record"));
        act("business-owner", done("risk-assessment", "policy-document"));
        act(
                "designer",
                new ProcedureDraft(
                        said("Lift the restriction"),
                        true,
                        said("Put it back"),
                        List.of(
                                new ProcedureStep(1, said("Move the account"), said("It is moved"), said("Move back")),
                                new ProcedureStep(2, said("Detach the policy"), said("It is off"), said("Attach"))),
                        List.of(new VerificationCheck("check-1", said("Start a server"), said("It runs"))),
                        null));
        review("platform-a", 1);
        review("security-a", 1);
        act("platform-a", done("procedure-review", "reviewed-procedure"));
        return "/cases/" + ref;
    }

    String approved() {
        String page = reviewed();
        act(
                "business-owner",
                new ApprovalDraft(
                        1,
                        Approval.Decision.APPROVED,
                        Moment.exact(DECLARED, ZONE),
                        Moment.exact(DECLARED.plusSeconds(7_200), ZONE),
                        null,
                        List.of(evidence("test-evidence")),
                        null));
        return page;
    }

    void review(String reviewer, int edition) {
        List<CriterionAnswer> answers = flow.criteria().stream()
                .map(one -> new CriterionAnswer(one.id(), CriterionAnswer.Answer.YES, said("Seen by " + reviewer)))
                .toList();
        act(reviewer, new ReviewDraft(edition, answers, null));
    }

    CaseRecord act(String person, Act act) {
        return desk.act(ref, act, null, cast.actor(person), next());
    }

    CaseRecord told() {
        return desk.told(ref);
    }

    Instant next() {
        now = now.plusSeconds(60);
        return now;
    }

    static Bilingual said(String text) {
        return Bilingual.of(null, text);
    }

    private static Assignment held(ActingRole role, String person) {
        return new Assignment(role, person, null);
    }

    private static StepDone done(String step, String piece) {
        return new StepDone(step, null, List.of(evidence(piece)), null);
    }

    private static Evidence evidence(String piece) {
        return new Evidence(
                piece, piece, said(piece), HASH, "https://evidence.example.com/" + piece, Moment.exact(DECLARED, ZONE));
    }
}
