package dev.hansei.access.provider;

import dev.hansei.access.SessionCookie;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.web.Here;
import dev.hansei.web.Visitor;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** To the identity provider and back; from there on a session is like any other. */
@Path("/")
@PermitAll
public class ProviderPages {

    private static final String TO = "hansei-to";
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Provider provider;
    private final ProviderDoor door;
    private final ProviderSignIns signIns;
    private final SecurityIdentity identity;
    private final Visitor visitor;
    private final Clock clock;

    ProviderPages(
            Provider provider,
            ProviderDoor door,
            ProviderSignIns signIns,
            SecurityIdentity identity,
            Visitor visitor,
            Clock clock) {
        this.provider = provider;
        this.door = door;
        this.signIns = signIns;
        this.identity = identity;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** Leads to the provider; and is where the provider leads back to, when who comes has been verified already. */
    @GET
    @Path("sign-in/provider")
    public Response signIn(
            @QueryParam("to") @DefaultValue("/") String to, @QueryParam("state") String state, RoutingContext request) {
        if (!provider.on()) {
            throw off();
        }
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return admitted(token, request);
        }
        if (visitor.signedIn()) {
            return Response.seeOther(Here.address(to)).build();
        }
        if (state != null) {
            return refused(ProviderRefusal.STATE);
        }
        Optional<URI> there = door.entry(request);
        there.ifPresent(address ->
                request.response().addCookie(cookie(request, Here.address(to).toString())));
        return there.map(address -> Response.seeOther(address).build()).orElseGet(() -> refused(ProviderRefusal.AWAY));
    }

    /** Ends the session at the provider as well, where it says how that is done. */
    @GET
    @Path("sign-out/provider")
    public Response signOut(RoutingContext request) {
        if (!provider.on()) {
            throw off();
        }
        return Response.seeOther(door.exit(request).orElse(URI.create("/sign-in")))
                .build();
    }

    private Response admitted(JsonWebToken token, RoutingContext request) {
        door.forget(request);
        try {
            String secret = signIns.signIn(
                    new ProviderPerson(
                            token.getSubject(),
                            token.getClaim("preferred_username"),
                            token.getClaim("name"),
                            identity.getRoles()),
                    clock.instant());
            SessionCookie.set(request, secret);
            String to = Optional.ofNullable(request.request().getCookie(TO))
                    .map(Cookie::getValue)
                    .orElse("/");
            request.response().addCookie(cookie(request, "").setMaxAge(0));
            return Response.seeOther(Here.address(to)).build();
        } catch (Problem.NotSignedIn refusal) {
            return refused(ProviderRefusal.of(refusal.code()).orElseThrow());
        }
    }

    private static Response refused(ProviderRefusal refusal) {
        return Response.seeOther(URI.create(ProviderFailures.told(refusal))).build();
    }

    private static Cookie cookie(RoutingContext request, String to) {
        return Cookie.cookie(TO, to)
                .setPath(ProviderTenant.ENTRY)
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX)
                .setMaxAge(PATIENCE.toSeconds());
    }

    private static Problem.NotFound off() {
        return new Problem.NotFound(
                "access/provider-off",
                Bilingual.of(
                        "外部のサインイン先は設定されていません。サインイン名とパスワードでサインインしてください。",
                        "No identity provider is set. Sign in with a sign-in name and a password."));
    }
}
