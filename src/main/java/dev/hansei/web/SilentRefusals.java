package dev.hansei.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * The HTTP server refuses a body that is too large with an empty answer. Here it comes as far as the place where everything is
 * refused in words.
 */
@ApplicationScoped
class SilentRefusals {

    private static final String TOO_LARGE = SilentRefusals.class.getName() + ".too-large";

    private final long largest;

    SilentRefusals(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    void listen(@Observes Router router) {
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::lookAtLength);
        router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1).handler(this::letOurLimitComeFirst);
    }

    @ServerRequestFilter(preMatching = true)
    void refuse(ContainerRequestContext context, RoutingContext request) {
        if (request.get(TOO_LARGE) != null) {
            throw LimitedStream.tooLarge(largest);
        }
        if (request.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            context.setEntityStream(new LimitedStream(context.getEntityStream(), largest));
        }
    }

    private void lookAtLength(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && Long.parseLong(length) > largest) {
            request.put(TOO_LARGE, length);
            request.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
        }
        request.next();
    }

    /** The server ends a body of unknown length without a word, so its limit stands behind ours. */
    private void letOurLimitComeFirst(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, 2 * largest);
        }
        request.next();
    }
}
