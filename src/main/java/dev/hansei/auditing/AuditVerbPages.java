package dev.hansei.auditing;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.TypedText;
import dev.hansei.effectiveness.AbandonmentDraft;
import dev.hansei.effectiveness.AnswerDraft;
import dev.hansei.effectiveness.AuditDesk;
import dev.hansei.effectiveness.AuditDraft;
import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.Conclusion;
import dev.hansei.effectiveness.ConclusionDraft;
import dev.hansei.effectiveness.MeasureCheck;
import dev.hansei.effectiveness.OpenedAudits;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.effectiveness.ReconciliationAnswer;
import dev.hansei.effectiveness.RestJudgement;
import dev.hansei.effectiveness.schedule.Quarters;
import dev.hansei.web.Chosen;
import dev.hansei.web.Needs;
import dev.hansei.web.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What an auditor does on the page of an audit. Each answers with how the audit stands now. */
@Path("/audits")
@RolesAllowed("AUDITOR")
public class AuditVerbPages {

    /** As the form of a measure's check labels it. */
    private static final Bilingual CRITERION = Bilingual.of("基準を満たすか", "Is the criterion met");

    private final OpenedAudits audits;
    private final AuditDesk desk;
    private final Signing signing;
    private final Visitor visitor;
    private final Clock clock;

    AuditVerbPages(OpenedAudits audits, AuditDesk desk, Signing signing, Visitor visitor, Clock clock) {
        this.audits = audits;
        this.desk = desk;
        this.signing = signing;
        this.visitor = visitor;
        this.clock = clock;
    }

    @POST
    public Response open(
            @FormParam("incident") @DefaultValue("") String incident,
            @FormParam("flow") @DefaultValue("") String flow,
            @FormParam("zone") @DefaultValue("Asia/Tokyo") String zone,
            @FormParam("from") @DefaultValue("") String from,
            @FormParam("until") @DefaultValue("") String until,
            @FormParam("countermeasures") @DefaultValue("") String measures,
            @FormParam("title-ja") @DefaultValue("") String titleJa,
            @FormParam("title-en") @DefaultValue("") String titleEn) {
        AuditDraft draft = new AuditDraft(
                incident, flow, Quarters.zone(zone), text(titleJa, titleEn), day(from), day(until), list(measures));
        return Response.seeOther(URI.create("/audits/"
                        + audits.open(draft, visitor.actor(), clock.instant()).ref()))
                .build();
    }

    @POST
    @Path("{ref}/answers")
    @Needs("question")
    public Response reconcile(
            @PathParam("ref") String ref,
            @FormParam("question") ReconciliationAnswer.Question question,
            @FormParam("subject") @DefaultValue("") String subject,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        AnswerDraft answer = new AnswerDraft(question, subject.isEmpty() ? null : subject, text(ja, en));
        desk.reconcile(ref, answer, visitor.actor(), clock.instant());
        return shown(ref);
    }

    @POST
    @Path("{ref}/checks")
    @Needs("countermeasure")
    public Response check(
            @PathParam("ref") String ref,
            @FormParam("countermeasure") @DefaultValue("") String countermeasure,
            @FormParam("met") @DefaultValue("") String met,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        boolean isMet = Chosen.yes(Chosen.of(CRITERION, met));
        desk.check(ref, new MeasureCheck(countermeasure, isMet, text(ja, en)), visitor.actor(), clock.instant());
        return shown(ref);
    }

    @POST
    @Path("{ref}/judgements")
    @Needs({"case", "conforming"})
    public Response judge(
            @PathParam("ref") String ref,
            @FormParam("case") @DefaultValue("") String specialCase,
            @FormParam("conforming") @DefaultValue("false") boolean conforming,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        desk.judge(ref, new AuditedCase(specialCase, conforming, text(ja, en)), visitor.actor(), clock.instant());
        return shown(ref);
    }

    @POST
    @Path("{ref}/judgements/rest")
    public Response judgeRest(
            @PathParam("ref") String ref,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        desk.judgeRest(ref, new RestJudgement(text(ja, en)), visitor.actor(), clock.instant());
        return shown(ref);
    }

    @POST
    @Path("{ref}/quality")
    @Needs({"aspect", "satisfactory"})
    public Response review(
            @PathParam("ref") String ref,
            @FormParam("aspect") QualityReview.Aspect aspect,
            @FormParam("sampled") @DefaultValue("") String sampled,
            @FormParam("satisfactory") @DefaultValue("false") boolean satisfactory,
            @FormParam("chosen-ja") @DefaultValue("") String chosenJa,
            @FormParam("chosen-en") @DefaultValue("") String chosenEn,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        Bilingual chosen = chosenJa.isBlank() && chosenEn.isBlank() ? null : text(chosenJa, chosenEn);
        QualityReview review = new QualityReview(aspect, list(sampled), satisfactory, text(ja, en), null, chosen);
        desk.review(ref, review, visitor.actor(), clock.instant());
        return shown(ref);
    }

    /** With {@code supersedes} it answers an earlier finding where it has no words, and corrects it where it has. */
    @POST
    @Path("{ref}/findings")
    public Response find(
            @PathParam("ref") String ref,
            @FormParam("supersedes") @DefaultValue("") String supersedes,
            @FormParam("countermeasure") @DefaultValue("") String countermeasure,
            @FormParam("accepted") @DefaultValue("") String accepted,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        AuditFinding finding = new AuditFinding(
                UUID.randomUUID().toString(),
                text(ja, en),
                countermeasure.isEmpty() ? null : countermeasure,
                accepted.isEmpty() ? null : accepted,
                supersedes.isEmpty() ? null : supersedes);
        desk.find(ref, finding, visitor.actor(), clock.instant());
        return shown(ref);
    }

    @POST
    @Path("{ref}/abandonments")
    public Response abandon(
            @PathParam("ref") String ref,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        desk.abandon(ref, new AbandonmentDraft(text(ja, en)), visitor.actor(), clock.instant());
        return shown(ref);
    }

    @POST
    @Path("{ref}/conclusions")
    @Needs("verdict")
    public Response conclude(
            @PathParam("ref") String ref,
            @FormParam("verdict") Conclusion.Verdict verdict,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en,
            @FormParam("population-ja") @DefaultValue("") String completeJa,
            @FormParam("population-en") @DefaultValue("") String completeEn) {
        ConclusionDraft draft = new ConclusionDraft(verdict, text(ja, en), text(completeJa, completeEn));
        signing.sign(ref, draft, visitor.actor(), clock.instant());
        return shown(ref);
    }

    private static Response shown(String ref) {
        return Response.seeOther(URI.create("/audits/" + ref)).build();
    }

    static Bilingual text(String ja, String en) {
        return Bilingual.of(ja.isBlank() ? null : ja, en.isBlank() ? null : en);
    }

    private static List<String> list(String typed) {
        return Arrays.stream(typed.split("[\\s,、，]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    static LocalDate day(String typed) {
        if (typed.isBlank()) {
            throw new Problem.Invalid(
                    "audit/day",
                    Bilingual.of("日付がありません。2026-10-01 のように書いてください。", "A day is missing. Write it as 2026-10-01."));
        }
        try {
            return LocalDate.parse(TypedText.plain(typed));
        } catch (DateTimeException e) {
            throw new Problem.Invalid(
                    "audit/day",
                    Bilingual.of(
                            "「" + typed + "」を日付として読み取れません。2026-10-01 のように書いてください。",
                            "'" + typed + "' is not a day. Write it as 2026-10-01."));
        }
    }
}
