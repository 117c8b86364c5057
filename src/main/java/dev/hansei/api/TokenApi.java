package dev.hansei.api;

import dev.hansei.access.token.TokenSummary;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Role;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;

/** One's own tokens, and for administrators those of all accounts: never the tokens themselves. */
@Path("/api/tokens")
@Authenticated
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
        List<TokenSummary> seen = asked.actor().is(Role.ADMINISTRATOR)
                ? tokens.all(asked.actor(), asked.now())
                : tokens.of(asked.actor(), asked.now());
        return asked.read(new Listed.Tokens(seen), null, null).response();
    }

    /** Answered alike where the token was taken back before. */
    @DELETE
    @Path("{id}")
    public Response revoke(@PathParam("id") UUID id) {
        tokens.revoke(id, asked.actor(), asked.now());
        return Response.noContent().build();
    }
}
