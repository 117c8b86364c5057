package dev.hansei.api;

import dev.hansei.incident.room.Position;
import dev.hansei.specialcase.CasePage;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.desk.Act;
import dev.hansei.specialcase.desk.ApprovalDraft;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.CaseMark;
import dev.hansei.specialcase.desk.CheckRun;
import dev.hansei.specialcase.desk.Declaration;
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
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;

/** Special cases: declared, and run act by act. An If-Match header makes an act depend on what was seen. */
@Path("/api/cases")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CaseApi {

    private static final String LIST = "cases";
    private static final String CASES = "/api/cases/";

    private final Asked asked;
    private final CaseDesk desk;
    private final SpecialCases cases;
    private final Cursors cursors;
    private final RoutingContext request;

    CaseApi(Asked asked, CaseDesk desk, SpecialCases cases, Cursors cursors, RoutingContext request) {
        this.asked = asked;
        this.desk = desk;
        this.cases = cases;
        this.cursors = cursors;
        this.request = request;
    }

    @POST
    public Response declare(byte[] body) {
        return asked.write(body, Declaration.class, null, draft -> {
                    CaseRecord declared = desk.declare(draft, asked.actor(), asked.now());
                    return Asked.made(CASES + declared.ref(), declared, null);
                })
                .response();
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response list() {
        Parameters parameters = new Parameters(request.queryParams(), "after", "limit");
        int limit = parameters.limit();
        parameters.done();
        Position after = cursors.take(LIST, "after", parameters.cursor("after"));
        CasePage page = cases.page(null, after == null ? null : after.row(), limit);
        Position next = page.next() == null ? null : new Position(Instant.EPOCH, page.next());
        return asked.read(new Listed.Cases(page.cases(), cursors.give(LIST, next)), null, null)
                .response();
    }

    @GET
    @Path("{ref}")
    @Consumes(MediaType.WILDCARD)
    public Response told(@PathParam("ref") String ref) {
        CaseRecord record = desk.told(ref);
        return asked.read(record, null, CaseMark.of(record)).response();
    }

    /** What an audit would find so far. */
    @GET
    @Path("{ref}/findings")
    @Consumes(MediaType.WILDCARD)
    public Response findings(@PathParam("ref") String ref) {
        CaseRecord record = desk.told(ref);
        return asked.read(new Listed.Findings(Conformance.of(desk.flowOf(record), record)), null, null)
                .response();
    }

    @POST
    @Path("{ref}/assignments")
    public Response name(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, Naming.class);
    }

    @POST
    @Path("{ref}/steps")
    public Response finish(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, StepDone.class);
    }

    @POST
    @Path("{ref}/omissions")
    public Response leaveOut(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, StepLeftOut.class);
    }

    @POST
    @Path("{ref}/procedures")
    public Response write(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, ProcedureDraft.class);
    }

    @POST
    @Path("{ref}/reviews")
    public Response review(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, ReviewDraft.class);
    }

    @POST
    @Path("{ref}/approvals")
    public Response decide(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, ApprovalDraft.class);
    }

    @POST
    @Path("{ref}/performances")
    public Response perform(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, Performance.class);
    }

    @POST
    @Path("{ref}/looks")
    public Response look(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, SecondLook.class);
    }

    @POST
    @Path("{ref}/checks")
    public Response check(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, CheckRun.class);
    }

    @POST
    @Path("{ref}/rollbacks")
    public Response rollBack(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, WayBack.class);
    }

    @POST
    @Path("{ref}/overrides")
    public Response confirm(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, OverrideWord.class);
    }

    @POST
    @Path("{ref}/endings")
    public Response end(@PathParam("ref") String ref, byte[] body) {
        return act(ref, body, Ending.class);
    }

    private <A extends Act> Response act(String ref, byte[] body, Class<A> type) {
        return asked.write(body, type, desk.told(ref).zone(), act -> {
                    CaseRecord after = desk.act(ref, act, asked.seen(), asked.actor(), asked.now());
                    return Asked.made(CASES + ref, after, null);
                })
                .response();
    }
}
