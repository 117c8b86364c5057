package dev.hansei.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The framework takes a body that does not say of what kind it is for one of the kind that the address takes. */
class UnnamedBodies {

    @ServerRequestFilter
    void refuse(ContainerRequestContext context, RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (request.getHeader(HttpHeaders.CONTENT_TYPE) == null
                && carriesBody(request)
                && !Routes.at(context).forms().isEmpty()) {
            throw new NotSupportedException();
        }
    }

    private static boolean carriesBody(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader("Transfer-Encoding") != null || (length != null && !length.equals("0"));
    }
}
