package dev.hansei.input.alert;

import dev.hansei.access.token.Token;
import dev.hansei.base.Actor;
import dev.hansei.input.Inputs;
import dev.hansei.input.Senders;
import dev.hansei.input.Taken;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;

/** Alerts of Prometheus Alertmanager and Grafana. Open to everyone who has a token of this input, and for nothing else. */
@Path("/api/inputs/alertmanager")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class AlertmanagerApi {

    private static final int LARGEST = 1024 * 1024;

    private final Senders senders;
    private final Inputs inputs;
    private final Clock clock;

    AlertmanagerApi(Senders senders, Inputs inputs, Clock clock) {
        this.senders = senders;
        this.inputs = inputs;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Taken take(@HeaderParam("Authorization") String authorization, byte[] body) {
        return take(null, authorization, body);
    }

    /** For alerts that all belong to one incident. */
    @POST
    @Path("{ref}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Taken take(
            @PathParam("ref") String incident, @HeaderParam("Authorization") String authorization, byte[] body) {
        Instant now = clock.instant();
        Actor actor = senders.bearer(authorization, Token.Scope.ALERTMANAGER, now);
        if (body.length > LARGEST) {
            throw new WebApplicationException(413);
        }
        return inputs.take(Alertmanager.read(body, incident, now), actor, now);
    }
}
