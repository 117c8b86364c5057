package dev.hansei.input.alert;

import dev.hansei.access.token.Token;
import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.input.Senders;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The address and the answers of PagerDuty's Events API v2, so that whatever can send there can send here. */
@Path("/v2/enqueue")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class PagerDutyApi {

    private static final int LARGEST = 512 * 1024;

    private final Senders senders;
    private final PagerDuty desk;
    private final Clock clock;

    PagerDutyApi(Senders senders, PagerDuty desk, Clock clock) {
        this.senders = senders;
        this.desk = desk;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response enqueue(byte[] body) {
        if (body.length > LARGEST) {
            return invalid(List.of("Event is larger than 512 KB"));
        }
        PagerDutyEvent event = PagerDutyEvent.read(body);
        if (!event.errors().isEmpty()) {
            return invalid(event.errors());
        }
        Instant now = clock.instant();
        try {
            Optional<Actor> sender = senders.holder(event.routingKey(), Token.Scope.PAGERDUTY, now);
            if (sender.isEmpty()) {
                return invalid(List.of("'routing_key' is not known, or does not hold any more"));
            }
            String dedupKey =
                    event.dedupKey().isEmpty() ? UUID.randomUUID().toString().replace("-", "") : event.dedupKey();
            desk.take(event, dedupKey, sender.get(), now);
            return answer(202, "success", "Event processed", Map.of("dedup_key", dedupKey));
        } catch (Problem.Throttled often) {
            return throttled(often);
        } catch (Problem.Forbidden lacking) {
            return invalid(List.of("'routing_key' has none of the roles that may log: "
                    + lacking.sentence().en()));
        }
    }

    private static Response invalid(List<String> errors) {
        return answer(400, "invalid event", "Event object is invalid", Map.of("errors", errors));
    }

    private static Response throttled(Problem.Throttled often) {
        return Response.fromResponse(answer(
                        429,
                        "throttle exceeded",
                        "Requests for this service are arriving too quickly.  Please retry later.",
                        Map.of()))
                .header("Retry-After", often.pause().toSeconds())
                .build();
    }

    private static Response answer(int status, String word, String message, Map<String, Object> more) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", word);
        answer.put("message", message);
        answer.putAll(more);
        return Response.status(status).entity(answer).build();
    }
}
