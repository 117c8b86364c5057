package dev.hansei.access.provider;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.smallrye.mutiny.TimeoutException;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** What the framework refuses before the page is reached is told on the sign-in page. */
@ApplicationScoped
class ProviderFailures {

    private static final Logger LOG = Logger.getLogger(ProviderFailures.class);
    private static final int SEE_OTHER = 303;

    void listen(@Observes Router router) {
        router.route(ProviderTenant.ENTRY).failureHandler(ProviderFailures::tell);
    }

    /** Where a refused sign-in is told of. */
    static String told(ProviderRefusal refusal) {
        return "/sign-in?refused=" + URLEncoder.encode(refusal.code(), StandardCharsets.UTF_8);
    }

    /** Whether the provider could not be reached, as against one that said the wrong thing. */
    private static boolean away(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof VertxException
                        // The framework loses the reason where a connection breaks before an answer.
                        || cause instanceof NullPointerException
                        || String.valueOf(cause.getMessage()).contains("not available"));
    }

    private static void tell(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure instanceof AuthenticationException || failure instanceof OIDCException) {
            ProviderRefusal reason = reason(request, failure);
            LOG.warnf(
                    "A sign-in through the provider was refused: %s, %s",
                    reason.code(), failure.getClass().getSimpleName());
            request.response()
                    .setStatusCode(SEE_OTHER)
                    .putHeader(HttpHeaders.LOCATION, told(reason))
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end();
        } else {
            request.next();
        }
    }

    private static ProviderRefusal reason(RoutingContext request, Throwable failure) {
        if (away(failure)) {
            return ProviderRefusal.AWAY;
        }
        if (request.queryParams().contains("error")) {
            return ProviderRefusal.DENIED;
        }
        return String.valueOf(failure.getMessage()).startsWith("State ")
                ? ProviderRefusal.STATE
                : ProviderRefusal.ANSWER;
    }
}
