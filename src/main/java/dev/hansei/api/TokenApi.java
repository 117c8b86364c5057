package dev.hansei.api;

import dev.hansei.access.Tokens;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The tokens of all accounts, for those who look after them: never the tokens themselves. */
@Path("/api/tokens")
@RolesAllowed("ADMINISTRATOR")
@Produces(MediaType.APPLICATION_JSON)
public class TokenApi {

    private final Asked asked;
    private final Tokens tokens;

    TokenApi(Asked asked, Tokens tokens) {
        this.asked = asked;
        this.tokens = tokens;
    }

    @GET
    public Response list() {
        return asked.read(new Listed.Tokens(tokens.all(asked.actor(), asked.now())), null, null)
                .response();
    }
}
