package dev.hansei.api;

import dev.hansei.auditing.Signing;
import dev.hansei.base.Actor;
import dev.hansei.effectiveness.AbandonmentDraft;
import dev.hansei.effectiveness.AnswerDraft;
import dev.hansei.effectiveness.AuditDesk;
import dev.hansei.effectiveness.AuditDraft;
import dev.hansei.effectiveness.AuditFinding;
import dev.hansei.effectiveness.AuditReader;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditedCase;
import dev.hansei.effectiveness.ConclusionDraft;
import dev.hansei.effectiveness.MeasureCheck;
import dev.hansei.effectiveness.OpenedAudits;
import dev.hansei.effectiveness.QualityReview;
import dev.hansei.effectiveness.RestJudged;
import dev.hansei.effectiveness.RestJudgement;
import dev.hansei.effectiveness.RiskAnswerDraft;
import dev.hansei.effectiveness.RiskDesk;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Effectiveness audits, from opening one to its signature. */
@Path("/api/audits")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AuditApi {

    private final Asked asked;
    private final OpenedAudits audits;
    private final AuditDesk desk;
    private final RiskDesk risks;
    private final AuditReader reader;
    private final Signing signing;
    private final RoutingContext request;

    AuditApi(
            Asked asked,
            OpenedAudits audits,
            AuditDesk desk,
            RiskDesk risks,
            AuditReader reader,
            Signing signing,
            RoutingContext request) {
        this.asked = asked;
        this.audits = audits;
        this.desk = desk;
        this.risks = risks;
        this.reader = reader;
        this.signing = signing;
        this.request = request;
    }

    @POST
    @RolesAllowed("AUDITOR")
    public Response open(byte[] body) {
        return asked.write(body, AuditDraft.class, null, draft -> {
                    AuditRecord opened = audits.open(draft, asked.actor(), asked.now());
                    return Asked.made("/api/audits/" + opened.ref(), opened, null);
                })
                .response();
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response list() {
        return asked.read(new Listed.Audits(reader.list()), null, null).response();
    }

    @GET
    @Path("{ref}")
    @Consumes(MediaType.WILDCARD)
    public Response standing(@PathParam("ref") String ref) {
        return asked.read(reader.standing(ref, asked.now()), null, null).response();
    }

    @GET
    @Path("{ref}/cases")
    @Consumes(MediaType.WILDCARD)
    public Response cases(@PathParam("ref") String ref) {
        Parameters parameters = new Parameters(request.queryParams(), "after", "limit", "filter");
        int limit = parameters.limit();
        AuditReader.Filter filter = parameters.word("filter", AuditReader.Filter.values());
        String after = parameters.text("after");
        parameters.done();
        return asked.read(reader.cases(ref, filter == null ? AuditReader.Filter.ALL : filter, after, limit), null, null)
                .response();
    }

    @POST
    @Path("{ref}/answers")
    @RolesAllowed("AUDITOR")
    public Response reconcile(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, AnswerDraft.class, desk::reconcile);
    }

    @POST
    @Path("{ref}/checks")
    @RolesAllowed("AUDITOR")
    public Response check(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, MeasureCheck.class, desk::check);
    }

    @POST
    @Path("{ref}/judgements")
    @RolesAllowed("AUDITOR")
    public Response judge(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, AuditedCase.class, desk::judge);
    }

    @POST
    @Path("{ref}/judgements/rest")
    @RolesAllowed("AUDITOR")
    public Response judgeRest(@PathParam("ref") String ref, byte[] body) {
        return write(
                ref,
                body,
                RestJudgement.class,
                (audit, told, actor, now) -> new RestJudged(desk.judgeRest(audit, told, actor, now)));
    }

    @POST
    @Path("{ref}/quality")
    @RolesAllowed("AUDITOR")
    public Response review(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, QualityReview.class, desk::review);
    }

    @POST
    @Path("{ref}/findings")
    @RolesAllowed("AUDITOR")
    public Response find(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, AuditFinding.class, desk::find);
    }

    @POST
    @Path("{ref}/risks")
    public Response answerRisk(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, RiskAnswerDraft.class, risks::answer);
    }

    @POST
    @Path("{ref}/abandonments")
    @RolesAllowed("AUDITOR")
    public Response abandon(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, AbandonmentDraft.class, desk::abandon);
    }

    @POST
    @Path("{ref}/conclusions")
    @RolesAllowed("AUDITOR")
    public Response conclude(@PathParam("ref") String ref, byte[] body) {
        return write(ref, body, ConclusionDraft.class, signing::sign);
    }

    private <B> Response write(String ref, byte[] body, Class<B> type, Verb<B> verb) {
        return asked.write(
                        body,
                        type,
                        null,
                        told -> Asked.made(
                                "/api/audits/" + ref, verb.apply(ref, told, asked.actor(), asked.now()), null))
                .response();
    }

    /** What the desk does, and the row that comes of it. */
    private interface Verb<B> {
        Record apply(String ref, B told, Actor actor, Instant now);
    }
}
