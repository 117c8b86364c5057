package dev.hansei.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.base.Actor;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.intake.form.JsonBody;
import dev.hansei.intake.form.JsonTree;
import dev.hansei.web.JsonAnswer;
import dev.hansei.web.Visitor;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The request at hand: who asks, what for, and under which conditions. */
@RequestScoped
class Asked {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Visitor visitor;
    private final HttpServerRequest request;
    private final AnsweredRequests answered;
    private final RoomReader rooms;
    private final Clock clock;

    Asked(Visitor visitor, RoutingContext context, AnsweredRequests answered, RoomReader rooms, Clock clock) {
        this.visitor = visitor;
        request = context.request();
        this.answered = answered;
        this.rooms = rooms;
        this.clock = clock;
    }

    Actor actor() {
        return visitor.actor();
    }

    Instant now() {
        return clock.instant();
    }

    /** Reads the body, and does what it asks for once, even where the request comes twice. */
    <B> JsonAnswer write(byte[] body, Class<B> type, ZoneId zone, Function<B, JsonAnswer> verb) {
        B told = JsonBody.read(body, type, zone);
        return once(body, () -> verb.apply(told));
    }

    /** Does what is asked for once, even where the request comes twice. */
    JsonAnswer once(byte[] body, Supplier<JsonAnswer> verb) {
        return answered.once(request.getHeader("Idempotency-Key"), digest(body), actor(), now(), verb);
    }

    /** As {@link #write}, and only where the incident still stands as an If-Match header says. */
    <B> JsonAnswer decide(String incident, byte[] body, Class<B> type, ZoneId zone, Function<B, JsonAnswer> verb) {
        return decide((marks, deed) -> rooms.unchanged(incident, marks, deed), body, type, zone, verb);
    }

    /** As {@link #write}, and only where what is decided about still stands as an If-Match header says. */
    <B> JsonAnswer decide(Unchanged unchanged, byte[] body, Class<B> type, ZoneId zone, Function<B, JsonAnswer> verb) {
        return write(body, type, zone, told -> onlyIf(unchanged, () -> verb.apply(told)));
    }

    /** Does something only where a thing is still as one of these marks says. */
    interface Unchanged {
        JsonAnswer check(Set<String> marks, Supplier<JsonAnswer> verb);
    }

    /** The answer to a read, or 304 where the asker has it already. */
    JsonAnswer read(Record row, ZoneId zone, String tag) {
        String body = json(row, zone);
        String mark =
                tag == null ? digest(body.getBytes(StandardCharsets.UTF_8)).substring(0, 32) : tag;
        return known(mark) ? new JsonAnswer(304, null, mark, null) : new JsonAnswer(200, null, mark, body);
    }

    static JsonAnswer made(String location, Record row, ZoneId zone) {
        return new JsonAnswer(201, location, null, json(row, zone));
    }

    /** The ETags that the asker makes it depend on, or null where it depends on nothing. A weak one is never the same. */
    Set<String> seen() {
        List<String> expected = request.headers().getAll("If-Match");
        if (expected.isEmpty()) {
            return null;
        }
        EntityTags tags = EntityTags.of("If-Match", expected);
        return tags.any() ? null : tags.strong();
    }

    private JsonAnswer onlyIf(Unchanged unchanged, Supplier<JsonAnswer> verb) {
        Set<String> seen = seen();
        return seen == null ? verb.get() : unchanged.check(seen, verb);
    }

    private boolean known(String tag) {
        List<String> brought = request.headers().getAll("If-None-Match");
        return !brought.isEmpty() && EntityTags.of("If-None-Match", brought).names(tag);
    }

    private static String json(Record row, ZoneId zone) {
        try {
            return JSON.writeValueAsString(row instanceof Listed ? JsonTree.listed(row, zone) : JsonTree.of(row, zone));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of maps can always be written", e);
        }
    }

    private String digest(byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.method() + " " + request.uri() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
