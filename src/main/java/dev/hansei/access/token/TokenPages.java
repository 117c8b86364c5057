package dev.hansei.access.token;

import dev.hansei.base.Role;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One's own account: its roles and the tokens of one's programs. */
@Path("/account")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class TokenPages {

    private final Tokens tokens;
    private final Visitor visitor;
    private final Clock clock;

    TokenPages(Tokens tokens, Visitor visitor, Clock clock) {
        this.tokens = tokens;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page() {
        return page("");
    }

    /** Shows the new token this once. */
    @POST
    @Path("tokens")
    public TemplateInstance issue(
            @FormParam("label") @DefaultValue("") String label,
            @FormParam("scope") @DefaultValue("API") Token.Scope scope,
            @FormParam("role") Set<Role> roles,
            @FormParam("days") @DefaultValue("90") int days) {
        Set<Role> asked = EnumSet.noneOf(Role.class);
        // The address of a calendar opens nothing but the calendar, whatever roles it has.
        asked.addAll(
                scope == Token.Scope.CALENDAR && roles.isEmpty()
                        ? visitor.actor().roles()
                        : roles);
        return page(tokens.issue(label, scope, asked, Duration.ofDays(days), visitor.actor(), clock.instant()));
    }

    @POST
    @Path("tokens/{id}/revocation")
    public Response revoke(@PathParam("id") UUID id) {
        tokens.revoke(id, visitor.actor(), clock.instant());
        return Response.seeOther(URI.create("/account")).build();
    }

    private TemplateInstance page(String issued) {
        List<TokenRow> rows = tokens.of(visitor.actor(), clock.instant()).stream()
                .map(TokenRow::of)
                .toList();
        List<Role> roles = visitor.actor().roles().stream().sorted().toList();
        return visitor.show(Templates.account(issued, rows, roles));
    }

    @CheckedTemplate(basePath = "access")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance account(String issued, List<TokenRow> tokens, List<Role> roles);
    }
}
