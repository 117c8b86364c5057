package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.TreeMap;

/** Says a problem in the asker's language: as a page, as a part of a page, or as a problem document (RFC 9457). */
@RequestScoped
class ProblemAnswer {

    private static final int TOO_LARGE = 413;

    private final Visitor visitor;
    private final RoutingContext request;

    ProblemAnswer(Visitor visitor, RoutingContext request) {
        this.visitor = visitor;
        this.request = request;
    }

    /** @param problem what it is about, or null */
    Response of(int status, String code, Bilingual sentence, Problem problem) {
        RefusedField field = RefusedField.of(problem);
        boolean named = field == null || code.equals(RefusedField.MISSING);
        String said = (named ? sentence : field.before(sentence)).in(visitor.language());
        Response.ResponseBuilder answer = Response.status(status).header("Content-Language", visitor.lang());
        if (problem instanceof Problem.Throttled throttled) {
            answer.header("Retry-After", throttled.pause().toSeconds());
        }
        if (status == TOO_LARGE && !request.request().isEnded()) {
            // What is still on its way is not waited for.
            answer.header("Connection", "close");
            request.addEndHandler(sent -> request.request().connection().close());
        }
        if (fragment(request)) {
            return answer.type("text/html; charset=UTF-8")
                    .entity(visitor.show(RefusalTemplates.refusal$box(code, said, field))
                            .render())
                    .build();
        }
        if (page(request)) {
            return answer.type("text/html; charset=UTF-8")
                    .entity(visitor.show(RefusalTemplates.refusal(code, said, field))
                            .render())
                    .build();
        }
        if (status == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.type("application/problem+json")
                .entity(document(status, code, said, problem))
                .build();
    }

    /** Whether a browser asked, rather than a program. */
    static boolean page(RoutingContext request) {
        String accepted = request.request().getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains("text/html");
    }

    /** Whether a part of a page asked. */
    static boolean fragment(RoutingContext request) {
        return request.request().getHeader("HX-Request") != null;
    }

    private Map<String, Object> document(int status, String code, String said, Problem problem) {
        Map<String, Object> document = new TreeMap<>();
        document.put("type", "urn:hansei:problem:" + code);
        document.put("title", code);
        document.put("status", status);
        document.put("detail", said);
        if (problem instanceof Problem.Malformed malformed) {
            document.put("errors", malformed.faults().stream().map(this::error).toList());
        }
        return document;
    }

    private Map<String, Object> error(Problem.Fault fault) {
        return Map.of(
                "path",
                fault.path(),
                "code",
                fault.code(),
                "detail",
                fault.sentence().in(visitor.language()));
    }
}
