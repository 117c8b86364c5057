package dev.hansei.incident.pages;

import dev.hansei.incident.room.TimelineReader;
import dev.hansei.live.LiveConfig;
import dev.hansei.live.Seats;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
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
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What happens in a room, as it happens. Events carry ids only; whoever hears one asks for it like anyone else. */
@Path("/incidents/{ref}/live")
@Authenticated
public class LivePages {

    private final Signals signals;
    private final Seats seats;
    private final Glances glances;
    private final TimelineReader timeline;
    private final LiveConfig config;
    private final Visitor visitor;

    LivePages(
            Signals signals,
            Seats seats,
            Glances glances,
            TimelineReader timeline,
            LiveConfig config,
            Visitor visitor) {
        this.signals = signals;
        this.seats = seats;
        this.glances = glances;
        this.timeline = timeline;
        this.config = config;
        this.visitor = visitor;
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
        BooleanSupplier stillAdmitted = visitor.stillAdmitted();
        String account = "account/" + visitor.actor().ref();
        Runnable seat = seats.take(account);
        UUID from = last == null ? since : last;
        // The stream listens before it looks back, so that nothing falls in between; what comes twice does no harm.
        Multi<OutboundSseEvent> news =
                signals.on(Set.of("incident/" + ref, account)).map(signal -> event(sse, signal));
        Multi<OutboundSseEvent> missed = Multi.createFrom()
                .items(() -> from == null ? Stream.empty() : timeline.since(ref, from).rows().stream())
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(row -> event(
                        sse,
                        new Signal(ref, Signal.ENTRY, row.row(), row.entry().id())));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(config.beat())
                .map(tick -> sse.newEventBuilder().name("beat").data("").build());
        return Multi.createBy()
                .merging()
                .streams(news, missed, beats)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .select()
                .first(event -> !Signals.SESSIONS_ENDED.equals(event.getName()) && stillAdmitted.getAsBoolean())
                .select()
                .first(config.longest())
                .onTermination()
                .invoke(seat);
    }

    private static OutboundSseEvent event(Sse sse, Signal signal) {
        return sse.newEventBuilder()
                .id(signal.row().toString())
                .name(signal.kind())
                .data(signal.id())
                .build();
    }
}
