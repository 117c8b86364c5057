package dev.hansei.web;

import dev.hansei.live.LiveConfig;
import dev.hansei.live.Seats;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What a page hears of its topic for as long as whoever reads it is admitted. Events carry ids only. */
@ApplicationScoped
public class LiveStream {

    private final Signals signals;
    private final Seats seats;
    private final LiveConfig config;
    private final Visitor visitor;

    LiveStream(Signals signals, Seats seats, LiveConfig config, Visitor visitor) {
        this.signals = signals;
        this.seats = seats;
        this.config = config;
        this.visitor = visitor;
    }

    /**
     * @param missed what the watcher has not heard of since it was here last; asked for once the stream listens, so that
     *     nothing falls in between, and what comes twice does no harm
     * @throws dev.hansei.base.Problem.Throttled where no seat is free
     */
    public Multi<OutboundSseEvent> of(String topic, Supplier<Stream<Signal>> missed, Sse sse) {
        BooleanSupplier stillAdmitted = visitor.stillAdmitted();
        String account = "account/" + visitor.actor().ref();
        Runnable seat = seats.take(account);
        Multi<OutboundSseEvent> news = signals.on(Set.of(topic, account)).map(signal -> event(sse, signal));
        Multi<OutboundSseEvent> before = Multi.createFrom()
                .items(missed)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .map(signal -> event(sse, signal));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(config.beat())
                .map(tick -> sse.newEventBuilder().name("beat").data("").build());
        return Multi.createBy()
                .merging()
                .streams(news, before, beats)
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
