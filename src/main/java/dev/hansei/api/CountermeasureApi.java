package dev.hansei.api;

import dev.hansei.base.Evidence;
import dev.hansei.countermeasure.CheckPlanDraft;
import dev.hansei.countermeasure.CountermeasureDraft;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.CountermeasureSummary;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.countermeasure.MeasureFilter;
import dev.hansei.countermeasure.MeasurePage;
import dev.hansei.countermeasure.MeasureReader;
import dev.hansei.countermeasure.ProgressNote;
import dev.hansei.countermeasure.PromiseDraft;
import dev.hansei.countermeasure.Promises;
import dev.hansei.countermeasure.ReassignmentDraft;
import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.State;
import dev.hansei.incident.room.Position;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.intake.form.JsonBody;
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
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Countermeasures and what becomes of them. Who may do what depends on who owns and who verifies a measure, so the desk
 * decides it.
 */
@Path("/api/countermeasures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CountermeasureApi {

    private static final String PATH = "/api/countermeasures/";
    private static final String LIST = "countermeasures";

    /** While the incident, and with it the zone, is not known yet. */
    private static final ZoneId ANY = ZoneId.of("Etc/UTC");

    private final Asked asked;
    private final Countermeasures measures;
    private final Promises promises;
    private final MeasureReader reader;
    private final RoomReader rooms;
    private final Cursors cursors;
    private final RoutingContext request;

    CountermeasureApi(
            Asked asked,
            Countermeasures measures,
            Promises promises,
            MeasureReader reader,
            RoomReader rooms,
            Cursors cursors,
            RoutingContext request) {
        this.asked = asked;
        this.measures = measures;
        this.promises = promises;
        this.reader = reader;
        this.rooms = rooms;
        this.cursors = cursors;
        this.request = request;
    }

    /** Dates are those of the incident's zone, unless the body says another; so it is looked for the incident first. */
    @POST
    public Response propose(byte[] body) {
        ZoneId zone =
                rooms.zone(JsonBody.read(body, CountermeasureDraft.class, ANY).incident());
        return asked.write(body, CountermeasureDraft.class, zone, draft -> {
                    CountermeasureRecord told = measures.propose(draft, asked.actor(), asked.now());
                    return Asked.made(PATH + told.ref(), told, null);
                })
                .response();
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response list() {
        Parameters parameters = new Parameters(
                request.queryParams(), "after", "limit", "incident", "kind", "state", "owner", "overdue", "open");
        MeasureFilter filter = new MeasureFilter(
                parameters.text("incident"),
                parameters.word("kind", CountermeasureRecord.Kind.values()),
                parameters.word("state", State.values()),
                parameters.text("owner"),
                parameters.truth("overdue"),
                parameters.truth("open"));
        int limit = parameters.limit();
        parameters.done();
        Position after = cursors.take(LIST, "after", parameters.cursor("after"));
        Instant now = asked.now();
        MeasurePage page = reader.page(filter, after == null ? null : after.row(), limit, now);
        Position next = page.next() == null ? null : new Position(Instant.EPOCH, page.next());
        return asked.read(
                        new Listed.Countermeasures(
                                page.measures().stream()
                                        .map(standing -> CountermeasureSummary.of(standing, now))
                                        .toList(),
                                cursors.give(LIST, next)),
                        null,
                        null)
                .response();
    }

    @GET
    @Path("{ref}")
    @Consumes(MediaType.WILDCARD)
    public Response measure(@PathParam("ref") String ref) {
        Standing standing = reader.standing(ref);
        CountermeasureSummary summary = CountermeasureSummary.of(standing, asked.now());
        String tag = standing.mark() + "." + (summary.overdue() ? "overdue" : summary.open() ? "open" : "closed");
        return asked.read(new Listed.Countermeasure(standing.measure().zone(), summary, standing.measure()), null, tag)
                .response();
    }

    @POST
    @Path("{ref}/promises")
    public Response promise(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, PromiseDraft.class, (told, now) -> promises.promise(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/completions")
    public Response finish(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ProgressNote.class, (told, now) -> promises.finish(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/operations")
    public Response operate(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ProgressNote.class, (told, now) -> promises.operate(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/verifications")
    public Response verify(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ProgressNote.class, (told, now) -> promises.verify(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/reopenings")
    public Response reopen(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ProgressNote.class, (told, now) -> promises.reopen(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/withdrawals")
    public Response withdraw(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, ProgressNote.class, (told, now) -> promises.withdraw(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/check-plan")
    public Response plan(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, CheckPlanDraft.class, (told, now) -> promises.plan(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/evidence")
    public Response attach(@PathParam("ref") String ref, byte[] body) {
        return decide(ref, body, Evidence.class, (told, now) -> promises.attach(ref, told, asked.actor(), now));
    }

    @POST
    @Path("{ref}/reassignments")
    public Response reassign(@PathParam("ref") String ref, byte[] body) {
        return decide(
                ref, body, ReassignmentDraft.class, (told, now) -> promises.reassign(ref, told, asked.actor(), now));
    }

    private <B> Response decide(String ref, byte[] body, Class<B> type, Verb<B> verb) {
        ZoneId zone = reader.standing(ref).measure().zone();
        return asked.decide(
                        (marks, deed) -> reader.unchanged(ref, states(marks), deed),
                        body,
                        type,
                        zone,
                        told -> Asked.made(PATH + ref, verb.apply(told, asked.now()), null))
                .response();
    }

    /** The parts that decisions rest on. */
    private static Set<String> states(Set<String> marks) {
        return marks.stream().map(mark -> mark.replaceFirst("[.].*", "")).collect(Collectors.toSet());
    }

    /** What the desk does, and the measure that comes of it. */
    private interface Verb<B> {
        CountermeasureRecord apply(B told, Instant now);
    }
}
