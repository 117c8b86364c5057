package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Keeps the entrances apart and other origins out. A session opens pages only, a token the API only; and whatever changes
 * something in the name of a session has to come from one of our own pages.
 */
class Guard {

    /** The name of the form field, and of the header that scripts send. */
    static final String FIELD = "page-key";

    static final String HEADER = "X-Page-Key";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final SecurityIdentity identity;

    Guard(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    @WithFormRead
    void admit(ResteasyReactiveContainerRequestContext context, RoutingContext request) {
        ResteasyReactiveRequestContext asked = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        Class<?> resource = asked.getTarget().getResourceClass();
        Entrance via = identity.getAttribute(Entrance.VIA);
        boolean api = resource.getSimpleName().endsWith("Api");
        if (api && via == Entrance.SESSION && !resource.isAnnotationPresent(PermitAll.class)) {
            throw tokenNeeded();
        }
        if (!api && via == Entrance.TOKEN) {
            throw sessionNeeded();
        }
        if (Boolean.TRUE.equals(identity.getAttribute(Entrance.MUST_CHOOSE_PASSWORD))
                && !resource.isAnnotationPresent(PermitAll.class)
                && !resource.isAnnotationPresent(OpenToOneTimePassword.class)) {
            context.abortWith(Response.seeOther(URI.create("/account/password")).build());
            return;
        }
        if (api || SAFE.contains(context.getMethod())) {
            return;
        }
        if (!fromHere(request)) {
            throw foreign();
        }
        if (via == Entrance.SESSION && !keyed(context, asked)) {
            throw foreign();
        }
    }

    /** Browsers say where a request comes from; one that says nothing is not let through. */
    private static boolean fromHere(RoutingContext request) {
        String site = request.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = request.request().getHeader("Origin");
        return origin != null && origin.equals(ownOrigin(request));
    }

    private static String ownOrigin(RoutingContext request) {
        URI address = URI.create(request.request().absoluteURI());
        return address.getScheme() + "://" + address.getAuthority();
    }

    private boolean keyed(ResteasyReactiveContainerRequestContext context, ResteasyReactiveRequestContext asked) {
        String key = context.getHeaderString(HEADER);
        Object brought = key == null ? asked.getFormParameter(FIELD, true, false) : key;
        String expected = identity.getAttribute(Entrance.PAGE_KEY);
        return brought instanceof String told
                && MessageDigest.isEqual(
                        told.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem.NotSignedIn tokenNeeded() {
        return new Problem.NotSignedIn(
                "access/token-needed",
                Bilingual.of(
                        "APIにはトークンが必要です。サインインしたセッションでは使えません。Authorization: Bearer にトークンを指定してください。",
                        "The API needs a token; a signed-in session does not open it. Send one as Authorization:"
                                + " Bearer."));
    }

    private static Problem.NotSignedIn sessionNeeded() {
        return new Problem.NotSignedIn(
                "access/session-needed",
                Bilingual.of(
                        "画面はトークンでは開けません。サインインするか、/api を使ってください。",
                        "A token does not open pages. Sign in, or use /api."));
    }

    private static Problem.Forbidden foreign() {
        return new Problem.Forbidden(
                "access/foreign-request",
                Bilingual.of(
                        "この画面から送られた操作ではないため、実行しませんでした。画面を読み直して、もう一度操作してください。",
                        "This did not come from one of our own pages, so nothing was done. Reload the page and try"
                                + " again."));
    }
}
