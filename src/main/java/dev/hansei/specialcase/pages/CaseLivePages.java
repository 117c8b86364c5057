package dev.hansei.specialcase.pages;

import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.web.LiveStream;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.stream.Stream;

/** That something was recorded in a special case; whoever hears it asks how the case stands, like anyone else. */
@Path("/cases/{ref}/live")
@Authenticated
public class CaseLivePages {

    private final LiveStream live;
    private final CaseDesk desk;

    CaseLivePages(LiveStream live, CaseDesk desk) {
        this.live = live;
        this.desk = desk;
    }

    /** What a watcher missed needs no telling: it asks once whenever the stream opens. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> watch(@PathParam("ref") String ref, @Context Sse sse) {
        return live.of(SpecialCases.topic(desk.told(ref).ref()), Stream::empty, sse);
    }
}
