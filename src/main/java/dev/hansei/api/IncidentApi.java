package dev.hansei.api;

import dev.hansei.incident.IncidentDraft;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.room.IncidentPage;
import dev.hansei.incident.room.Position;
import dev.hansei.incident.room.RoomReader;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Incidents: declared and listed. */
@Path("/api/incidents")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class IncidentApi {

    private static final String LIST = "incidents";

    private final Asked asked;
    private final Incidents incidents;
    private final RoomReader rooms;
    private final Cursors cursors;
    private final RoutingContext request;

    IncidentApi(Asked asked, Incidents incidents, RoomReader rooms, Cursors cursors, RoutingContext request) {
        this.asked = asked;
        this.incidents = incidents;
        this.rooms = rooms;
        this.cursors = cursors;
        this.request = request;
    }

    /** Whoever may do anything may declare; the desk refuses those who only read. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response declare(byte[] body) {
        return asked.write(body, IncidentDraft.class, null, draft -> {
                    IncidentRecord declared = incidents.declare(draft, asked.actor(), asked.now());
                    return Asked.made("/api/incidents/" + declared.ref(), declared, null);
                })
                .response();
    }

    @GET
    public Response list() {
        Parameters parameters = new Parameters(request.queryParams(), "after", "limit");
        int limit = parameters.limit();
        parameters.done();
        Position after = cursors.take(LIST, "after", parameters.cursor("after"));
        IncidentPage page = rooms.page(after, limit);
        return asked.read(new Listed.Incidents(page.incidents(), cursors.give(LIST, page.next())), null, null)
                .response();
    }
}
