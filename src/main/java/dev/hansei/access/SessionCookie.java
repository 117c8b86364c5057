package dev.hansei.access;

import dev.hansei.trail.Digests;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The cookie that carries a session's secret: out of reach for scripts, and bound to this host where there is TLS. */
public final class SessionCookie {

    private static final String PLAIN = "hansei";
    private static final String SECURE = "__Host-hansei";

    private SessionCookie() {}

    static Optional<String> of(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(name(request))).map(Cookie::getValue);
    }

    public static void set(RoutingContext request, String secret) {
        request.response().addCookie(cookie(request, secret));
    }

    static void clear(RoutingContext request) {
        request.response().addCookie(cookie(request, "").setMaxAge(0));
    }

    /** What the pages of a session carry, so that a form of another origin cannot act in its name. */
    static String pageKey(String secret) {
        return Digests.sha256(("page key of " + secret).getBytes(StandardCharsets.UTF_8));
    }

    private static Cookie cookie(RoutingContext request, String value) {
        return Cookie.cookie(name(request), value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure(request.request().isSSL())
                .setSameSite(CookieSameSite.LAX);
    }

    private static String name(RoutingContext request) {
        return request.request().isSSL() ? SECURE : PLAIN;
    }
}
