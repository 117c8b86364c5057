package dev.hansei.incident.pages;

import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.RoomChart;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** The timeline as a drawing; the list of entries beside it says the same in words. */
@Path("/incidents/{ref}/picture")
@Authenticated
public class PicturePages {

    private static final TimelineFilter STANDING = new TimelineFilter(null, null, null, null, null, true);

    private final Glances glances;
    private final TimelineReader timeline;
    private final Visitor visitor;

    PicturePages(Glances glances, TimelineReader timeline, Visitor visitor) {
        this.glances = glances;
        this.timeline = timeline;
        this.visitor = visitor;
    }

    /** A part of a page; empty while there is nothing to draw. */
    @GET
    @Produces("text/html; charset=UTF-8")
    public String picture(@PathParam("ref") String ref) {
        IncidentRoom room = glances.room(ref);
        return glances.picture(ref, visitor.language(), () -> drawn(room));
    }

    private String drawn(IncidentRoom room) {
        return new RoomChart(
                        room,
                        timeline.before(room.ref(), STANDING, null, TimelineReader.LARGEST)
                                .rows(),
                        visitor.language())
                .svg("picture")
                .orElse("");
    }
}
