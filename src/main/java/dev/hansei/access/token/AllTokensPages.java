package dev.hansei.access.token;

import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The tokens of all accounts, for those who look after them. */
@Path("/tokens")
@RolesAllowed("ADMINISTRATOR")
@Produces("text/html; charset=UTF-8")
public class AllTokensPages {

    private final Tokens tokens;
    private final Visitor visitor;
    private final Clock clock;

    AllTokensPages(Tokens tokens, Visitor visitor, Clock clock) {
        this.tokens = tokens;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page() {
        List<TokenRow> rows = tokens.all(visitor.actor(), clock.instant()).stream()
                .map(TokenRow::of)
                .toList();
        return visitor.show(Templates.tokens(rows));
    }

    @POST
    @Path("{id}/revocation")
    public Response revoke(@PathParam("id") UUID id) {
        tokens.revoke(id, visitor.actor(), clock.instant());
        return Response.seeOther(URI.create("/tokens")).build();
    }

    @CheckedTemplate(basePath = "access")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance tokens(List<TokenRow> rows);
    }
}
