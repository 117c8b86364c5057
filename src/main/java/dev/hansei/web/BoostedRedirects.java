package dev.hansei.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A form that a script sends keeps its text and the address of its page when it is refused. When it is taken, the browser
 * itself goes to the next page, so that the scripts of that page run.
 */
class BoostedRedirects {

    @ServerResponseFilter
    void leave(ContainerResponseContext answer, RoutingContext request) {
        if (answer.getStatus() == 303 && request.request().getHeader("HX-Boosted") != null) {
            List<Object> next = answer.getHeaders().remove(HttpHeaders.LOCATION);
            answer.getHeaders().put("HX-Redirect", next);
            answer.setStatus(204);
        }
        if (answer.getStatus() >= 400 && ProblemAnswer.fragment(request)) {
            answer.getHeaders().putSingle("HX-Push-Url", "false");
        }
    }
}
