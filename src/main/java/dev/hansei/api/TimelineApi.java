package dev.hansei.api;

import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Lines;
import dev.hansei.incident.Logged;
import dev.hansei.incident.Timeline;
import dev.hansei.incident.room.Arrivals;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelinePage;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.web.JsonAnswer;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** The timeline of an incident. */
@Path("/api/incidents/{ref}/timeline")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class TimelineApi {

    private final Asked asked;
    private final Timeline timeline;
    private final TimelineReader reader;
    private final RoomReader rooms;
    private final Cursors cursors;
    private final RoutingContext request;

    TimelineApi(
            Asked asked,
            Timeline timeline,
            TimelineReader reader,
            RoomReader rooms,
            Cursors cursors,
            RoutingContext request) {
        this.asked = asked;
        this.timeline = timeline;
        this.reader = reader;
        this.rooms = rooms;
        this.cursors = cursors;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"COMMANDER", "SCRIBE", "OPERATOR"})
    public Response log(@PathParam("ref") String ref, byte[] body) {
        ZoneId zone = rooms.zone(ref);
        return asked.write(body, EntryRecord.class, zone, entry -> {
                    Lines.refuseHandOver(entry);
                    return answer(ref, timeline.log(ref, entry, asked.actor(), asked.now()), zone);
                })
                .response();
    }

    @GET
    public Response page(@PathParam("ref") String ref) {
        ZoneId zone = rooms.zone(ref);
        Parameters parameters = new Parameters(
                request.queryParams(),
                "after",
                "before",
                "around",
                "since",
                "limit",
                "kind",
                "visibility",
                "person",
                "missing",
                "text",
                "standing");
        parameters.oneOf("after", "before", "around", "since");
        TimelineFilter filter = parameters.filter();
        int limit = parameters.limit();
        Instant around = parameters.time("around", zone);
        UUID since = parameters.row("since");
        parameters.done();
        if (since != null) {
            Arrivals arrivals = reader.since(ref, since);
            return asked.read(new Listed.Arrived(arrivals.rows(), arrivals.more()), zone, null)
                    .response();
        }
        TimelinePage page =
                around == null ? page(ref, filter, parameters, limit) : reader.around(ref, filter, around, limit);
        return asked.read(
                        new Listed.Entries(
                                page.rows(), cursors.give(ref, page.before()), cursors.give(ref, page.after())),
                        zone,
                        null)
                .response();
    }

    @GET
    @Path("{id}")
    public Response entry(@PathParam("ref") String ref, @PathParam("id") String id) {
        return asked.read(reader.history(ref, id), rooms.zone(ref), null).response();
    }

    @POST
    @Path("{id}/corrections")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response correct(@PathParam("ref") String ref, @PathParam("id") String id, byte[] body) {
        ZoneId zone = rooms.zone(ref);
        return asked.write(body, EntryRecord.class, zone, entry -> {
                    return answer(ref, timeline.correct(ref, id, entry, asked.actor(), asked.now()), zone);
                })
                .response();
    }

    @POST
    @Path("{id}/translations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"COMMANDER", "SCRIBE"})
    public Response translate(@PathParam("ref") String ref, @PathParam("id") String id, byte[] body) {
        ZoneId zone = rooms.zone(ref);
        return asked.write(body, TranslationDraft.class, zone, told -> {
                    Logged logged = timeline.translate(
                            ref, id, told.id(), told.language(), told.text(), asked.actor(), asked.now());
                    return answer(ref, logged, zone);
                })
                .response();
    }

    private TimelinePage page(String ref, TimelineFilter filter, Parameters parameters, int limit) {
        String before = parameters.cursor("before");
        return before == null
                ? reader.after(ref, filter, cursors.take(ref, "after", parameters.cursor("after")), limit)
                : reader.before(ref, filter, before.equals("end") ? null : cursors.take(ref, "before", before), limit);
    }

    /** 200 where the same entry was there already. */
    private static JsonAnswer answer(String ref, Logged logged, ZoneId zone) {
        String id = URLEncoder.encode(logged.row().entry().id(), StandardCharsets.UTF_8);
        JsonAnswer made = Asked.made("/api/incidents/" + ref + "/timeline/" + id, logged.row(), zone);
        return logged.fresh() ? made : new JsonAnswer(200, made.location(), null, made.body());
    }
}
