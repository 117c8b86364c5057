package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.common.util.URLUtils;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;

/** The one place where what went wrong becomes an answer. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final int NOTHING_THERE = 404;
    private static final int NO_SUCH_METHOD = 405;
    private static final int UNREADABLE = 400;
    private static final int TOO_LARGE = 413;
    private static final int NO_SUCH_FORM = 415;

    /** A chain of causes that is longer than this goes round in a circle. */
    private static final int DEEPEST = 20;

    private final ProblemAnswer answer;
    private final Visitor visitor;

    Problems(ProblemAnswer answer, Visitor visitor) {
        this.answer = answer;
        this.visitor = visitor;
    }

    @ServerExceptionMapper
    Response problem(Problem problem) {
        LOG.debugf("%s", problem.getMessage());
        return answer.of(status(problem), problem.code(), problem.sentence(), problem);
    }

    /** Whoever is not signed in is led to where that is done, and comes back afterwards. */
    @ServerExceptionMapper
    Response notSignedIn(UnauthorizedException refused, RoutingContext request) {
        if (!ProblemAnswer.page(request) || ProblemAnswer.fragment(request)) {
            return answer.of(401, "access/not-signed-in", AccessRefusal.notSignedIn(request), null);
        }
        String here = request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
        return Response.seeOther(URI.create("/sign-in?to=" + URLEncoder.encode(here, StandardCharsets.UTF_8)))
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return answer.of(
                403,
                "access/not-allowed",
                AccessRefusal.notAllowed(visitor.signedIn() ? visitor.actor().roles() : List.of()),
                null);
    }

    /** What the web layer itself refuses: no such address, another method, a body it cannot read. */
    @ServerExceptionMapper
    Response refusedEarly(WebApplicationException refused, ContainerRequestContext request, RoutingContext context) {
        int status = refused.getResponse().getStatus();
        if (status == NOTHING_THERE || status == NO_SUCH_METHOD) {
            Routes.Allowed allowed = Routes.at(request);
            if (allowed.refuses(request.getMethod())) {
                return otherMethod(allowed, context);
            }
            if (refused.getCause() != null
                    && context.request().query() != null
                    && !allowed.methods().isEmpty()) {
                // The framework says 404 as well where the value of a query parameter is no number.
                return early(UNREADABLE);
            }
        }
        if (status == NO_SUCH_FORM) {
            LOG.debugf("%d %s", status, refused.getMessage());
            Bilingual sentence = EarlyRefusal.formOfBody(
                    context.request().getHeader(HttpHeaders.CONTENT_TYPE),
                    Routes.at(request).forms());
            return answer.of(status, EarlyRefusal.code(status), sentence, null);
        }
        return refusedEarly(refused);
    }

    /** Whoever may not ask at all is told that first, as with every other method. */
    private Response otherMethod(Routes.Allowed allowed, RoutingContext context) {
        if (context.request().method() == HttpMethod.GET
                && ProblemAnswer.page(context)
                && !context.normalizedPath().startsWith("/api/")) {
            return Response.seeOther(above(context.normalizedPath())).build();
        }
        if (!allowed.open() && !visitor.signedIn() && context.normalizedPath().startsWith("/api/")) {
            return notSignedIn(new UnauthorizedException(), context);
        }
        return Response.fromResponse(early(NO_SUCH_METHOD))
                .header("Allow", String.join(", ", allowed.methods()))
                .build();
    }

    /** What only takes forms stands below the page that they are on; a browser asks for it when a page is reloaded. */
    private static URI above(String path) {
        return Here.address(path.substring(0, Math.max(1, path.lastIndexOf('/'))));
    }

    private Response refusedEarly(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500) {
            return failed(refused);
        }
        LOG.debugf("%d %s", status, refused.getMessage());
        return early(status);
    }

    private Response early(int status) {
        return answer.of(status, EarlyRefusal.code(status), EarlyRefusal.sentence(status), null);
    }

    /** A form or an address with a broken percent sequence is read before any page or API sees it. */
    @ServerExceptionMapper
    Response undecodable(IllegalArgumentException error) {
        StackTraceElement[] thrown = error.getStackTrace();
        return thrown.length > 0 && thrown[0].getClassName().equals(URLUtils.class.getName())
                ? refusedEarly(new BadRequestException(error))
                : failed(error);
    }

    /** The framework says it of a form that is read before any page or API sees it. */
    @ServerExceptionMapper
    Response tooManyFields(RuntimeException error) {
        StackTraceElement[] thrown = error.getStackTrace();
        if (thrown.length == 0 || !thrown[0].getClassName().equals(FormData.class.getName())) {
            return failed(error);
        }
        LOG.debugf("%s", error.getMessage());
        return answer.of(TOO_LARGE, "web/too-many-fields", EarlyRefusal.TOO_MANY_FIELDS, null);
    }

    /** Nobody is there to read the answer, and nothing of ours is broken. */
    @ServerExceptionMapper
    Response unread(IOException error, RoutingContext request) {
        if (!leftBehind(error)) {
            return failed(error);
        }
        LOG.infof(
                "A client went away before its request was read: %s %s",
                request.request().method(), request.normalizedPath());
        return early(UNREADABLE);
    }

    @ServerExceptionMapper
    Response failed(Throwable error) {
        if (DatabaseAway.caused(error)) {
            return away(error);
        }
        LOG.error("A request failed", error);
        return answer.of(
                500,
                "web/failed",
                Bilingual.of(
                        "サーバーで予期しない問題が起きました。何も変更されていません。時間をおいて試し、続く場合は管理者に連絡してください。",
                        "Something unexpected went wrong, and nothing was changed. Try again later; if it goes on, tell the administrator."),
                null);
    }

    private Response away(Throwable error) {
        LOG.errorf("The database cannot be reached: %s", error);
        return Response.fromResponse(answer.of(503, DatabaseAway.CODE, DatabaseAway.SENTENCE, null))
                .header("Retry-After", DatabaseAway.PAUSE)
                .build();
    }

    private static boolean leftBehind(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(HttpClosedException.class::isInstance);
    }

    private static int status(Problem problem) {
        return switch (problem) {
            case Problem.NotFound notFound -> 404;
            case Problem.Refused refused -> 409;
            case Problem.Invalid invalid -> 422;
            case Problem.Malformed malformed -> 400;
            case Problem.NotSignedIn notSignedIn -> 401;
            case Problem.Forbidden forbidden -> 403;
            case Problem.Stale stale -> 412;
            case Problem.TooLarge tooLarge -> 413;
            case Problem.Throttled throttled -> 429;
        };
    }
}
