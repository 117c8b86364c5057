package dev.hansei.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What a browser may do with an answer: nothing that does not come from here. */
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @ServerResponseFilter
    void add(ContainerResponseContext answer, RoutingContext request) {
        answer.getHeaders().putIfAbsent("Content-Security-Policy", List.of(POLICY));
        answer.getHeaders().putIfAbsent("Cache-Control", List.of("no-store"));
        answer.getHeaders().putIfAbsent("Cross-Origin-Opener-Policy", List.of("same-origin"));
        if (request.request().isSSL()) {
            answer.getHeaders().putIfAbsent("Strict-Transport-Security", List.of("max-age=31536000"));
        }
    }
}
