package dev.hansei.journey;

import static dev.hansei.journey.Walker.led;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.specialcase.Approval;
import dev.hansei.specialcase.Assignment;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.CriterionAnswer;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.ToldAgain;
import dev.hansei.specialcase.VerificationCheck;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Ending;
import dev.hansei.specialcase.desk.Naming;
import dev.hansei.specialcase.desk.OverrideWord;
import dev.hansei.specialcase.desk.Performance;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.desk.ReviewDraft;
import dev.hansei.specialcase.desk.SecondLook;
import dev.hansei.specialcase.desk.StepDone;
import dev.hansei.specialcase.desk.StepLeftOut;
import dev.hansei.specialcase.desk.WayBack;
import io.restassured.response.Response;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Runs a recorded case once more, each act in the form that the page of the case offers for it at that time. */
final class CaseWalk {

    static final String FILED = "work-log";

    private static final DateTimeFormatter PICKED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Walker walker;
    private final Language language;
    private final CaseRecord told;
    private String page;

    CaseWalk(Walker walker, Language language, CaseRecord told) {
        this.walker = walker;
        this.language = language;
        this.told = told;
    }

    /** @return the reference of the case that was run */
    String through(String flow, FlowVersionRecord version) {
        declare(flow);
        for (ToldAgain.Deed deed : ToldAgain.deeds(version, told)) {
            walker.as(deed.person(), deed.at().instant());
            led(sent(deed.act()));
        }
        return page.substring("/cases/".length());
    }

    private void declare(String flow) {
        walker.as("manager", told.declared().instant());
        PageForm form = walker.form("/cases/new", "/cases").choose("flow", flow);
        both(form, "title", told.title());
        both(form, "request", told.request());
        both(form, "risk", told.risk());
        form.type("deadline", told.deadline().day().toString());
        Set<ActingRole> taken = EnumSet.noneOf(ActingRole.class);
        for (Assignment one : told.assignments()) {
            if (taken.add(one.role())) {
                form.choose("person-" + one.role().name(), one.person());
            }
        }
        page = led(form.send());
        Set<ActingRole> named = EnumSet.noneOf(ActingRole.class);
        for (Assignment one : told.assignments()) {
            if (!named.add(one.role())) {
                led(form("assignments")
                        .choose("assign-role", one.role().name())
                        .choose("assign-person", one.person())
                        .send());
            }
        }
    }

    private Response sent(Act act) {
        return switch (act) {
            case StepDone done ->
                proved(form("steps").type("done-note", said(done.note())), done.evidence())
                        .send();
            case StepLeftOut left ->
                form("omissions").type("omit-note", said(left.note())).send();
            case ProcedureDraft draft -> written(draft);
            case ReviewDraft review -> reviewed(review);
            case ApprovalDraft approval -> decided(approval);
            case Performance performance ->
                form("performances")
                        .type("perform-note", said(performance.note()))
                        .press("asExpected", String.valueOf(performance.asExpected()));
            case SecondLook look -> form("looks").press("asExpected", String.valueOf(look.asExpected()));
            case CheckRun run -> checked(run);
            case Ending ending ->
                form("endings")
                        .choose("end-kind", ending.kind().name())
                        .type("end-note", said(ending.reason()))
                        .send();
            case Naming naming -> throw unwalked(act);
            case WayBack back -> throw unwalked(act);
            case OverrideWord word -> throw unwalked(act);
        };
    }

    private Response written(ProcedureDraft draft) {
        PageForm form = walker.form(page + "/procedures/new", page + "/procedures");
        both(form, "title", draft.title());
        both(form, "rollback", draft.rollback());
        if (draft.codified()) {
            form.tick("codified");
        }
        for (ProcedureStep step : draft.steps()) {
            both(form, "do-" + step.no(), step.instruction());
            both(form, "see-" + step.no(), step.expected());
            both(form, "back-" + step.no(), step.rollback());
        }
        for (VerificationCheck check : draft.checks()) {
            int no = draft.checks().indexOf(check) + 1;
            both(form, "check-" + no, check.check());
            both(form, "fine-" + no, check.expected());
        }
        return form.send();
    }

    private Response reviewed(ReviewDraft review) {
        PageForm form = form("reviews").choose("review-edition", String.valueOf(review.edition()));
        for (CriterionAnswer answer : review.answers()) {
            form.choose("answer-" + answer.criterion(), answer.answer().name())
                    .type("grounds-" + answer.criterion(), said(answer.note()));
        }
        return form.send();
    }

    private Response decided(ApprovalDraft approval) {
        PageForm form = form("approvals")
                .choose("decide-edition", String.valueOf(approval.edition()))
                .type("decide-from", picked(approval.from()))
                .type("decide-to", picked(approval.to()))
                .type("decide-note", said(approval.note()));
        return proved(form, approval.evidence()).press("decision", Approval.Decision.APPROVED.name());
    }

    private Response checked(CheckRun run) {
        List<VerificationCheck> checks = told.procedures().getLast().checks();
        int no = 0;
        while (!checks.get(no).id().equals(run.check())) {
            no++;
        }
        String id = "check-" + (no + 1);
        return walker.form(page, page + "/checks", "input[name=check][value=" + id + "]")
                .press("passed", String.valueOf(run.passed()));
    }

    /** A work log comes as a file that holds the sample's digest, anything else as a link with its hash. */
    private PageForm proved(PageForm form, List<Evidence> evidence) {
        for (Evidence one : evidence) {
            String field = "step-" + one.id();
            form.type(field + "-title", said(one.title()))
                    .type(field + "-effective", one.effective().day().toString());
            if (one.id().equals(FILED)) {
                form.upload(field + "-file", one.id() + ".txt", one.sha256());
            } else {
                form.type(field + "-href", one.href()).type(field + "-sha256", one.sha256());
            }
        }
        return form;
    }

    private PageForm form(String noun) {
        return walker.form(page, page + "/" + noun);
    }

    private static void both(PageForm form, String field, Bilingual text) {
        form.type(field + "-ja", text.ja()).type(field + "-en", text.en());
    }

    private String said(Bilingual text) {
        return text == null ? null : text.in(language);
    }

    private static String picked(Moment moment) {
        return PICKED.format(moment.instant().atZone(moment.zone()));
    }

    private static AssertionError unwalked(Act act) {
        return new AssertionError("No recorded case has been told by " + act);
    }
}
