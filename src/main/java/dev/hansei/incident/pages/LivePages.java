package dev.hansei.incident.pages;

import dev.hansei.incident.room.TimelineReader;
import dev.hansei.live.Signal;
import dev.hansei.web.LiveStream;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.UUID;
import java.util.stream.Stream;

/** What happens in a room, as it happens. Events carry ids only; whoever hears one asks for it like anyone else. */
@Path("/incidents/{ref}/live")
@Authenticated
public class LivePages {

    private final LiveStream live;
    private final Glances glances;
    private final TimelineReader timeline;

    LivePages(LiveStream live, Glances glances, TimelineReader timeline) {
        this.live = live;
        this.glances = glances;
        this.timeline = timeline;
    }

    /**
     * @param last the row of the last entry the watcher has, as the browser remembers it
     * @param since the same, for a page that has just been opened
     */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> watch(
            @PathParam("ref") String ref,
            @HeaderParam("Last-Event-ID") UUID last,
            @QueryParam("since") UUID since,
            @Context Sse sse) {
        glances.zone(ref);
        return live.of("incident/" + ref, () -> missed(ref, last == null ? since : last), sse);
    }

    private Stream<Signal> missed(String ref, UUID from) {
        return from == null
                ? Stream.empty()
                : timeline.since(ref, from).rows().stream()
                        .map(row -> new Signal(
                                ref, Signal.ENTRY, row.row(), row.entry().id()));
    }
}
