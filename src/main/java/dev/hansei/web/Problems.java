package dev.hansei.web;

import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Answers a problem with its sentence, as a page for people or as a problem document for programs (RFC 9457). */
@Provider
public class Problems implements ExceptionMapper<Problem> {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final HttpHeaders headers;

    Problems(@Context HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(Problem problem) {
        LOG.debugf("%s", problem.getMessage());
        int status = status(problem);
        Language language = headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(tag -> tag.equals(Language.JA.tag()) || tag.equals(Language.EN.tag()))
                .findFirst()
                .map(Language::of)
                .orElse(Language.EN);
        String sentence = problem.sentence().in(language);
        Map<String, Object> body = new TreeMap<>();
        body.put("type", "urn:hansei:problem:" + problem.code());
        body.put("title", problem.code());
        body.put("status", status);
        body.put("detail", sentence);
        return headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)
                ? Response.status(status)
                        .type("text/html; charset=UTF-8")
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'self'")
                        .entity(RefusalTemplates.refusal(language.tag(), problem.code(), sentence)
                                .render())
                        .build()
                : Response.status(status)
                        .type("application/problem+json")
                        .entity(body)
                        .build();
    }

    private static int status(Problem problem) {
        return switch (problem) {
            case Problem.NotFound notFound -> 404;
            case Problem.Refused refused -> 409;
            case Problem.Invalid invalid -> 422;
            case Problem.NotSignedIn notSignedIn -> 401;
            case Problem.Forbidden forbidden -> 403;
            case Problem.Stale stale -> 412;
            case Problem.Throttled throttled -> 429;
        };
    }
}
