package dev.hansei.access;

import dev.hansei.base.Problem;
import dev.hansei.web.Here;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces("text/html; charset=UTF-8")
public class SignInPages {

    private final Sessions sessions;
    private final Visitor visitor;
    private final Clock clock;

    SignInPages(Sessions sessions, Visitor visitor, Clock clock) {
        this.sessions = sessions;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    @Path("sign-in")
    public Response page(@QueryParam("to") @DefaultValue("/") String to) {
        return visitor.signedIn()
                ? Response.seeOther(Here.address(to)).build()
                : Response.ok(form(to, "", "")).build();
    }

    /** A refusal keeps the name that was typed, and the place to go to. */
    @POST
    @Path("sign-in")
    public Response signIn(
            @FormParam("handle") @DefaultValue("") String handle,
            @FormParam("password") @DefaultValue("") String password,
            @FormParam("to") @DefaultValue("/") String to,
            RoutingContext request) {
        try {
            String address = request.request().remoteAddress().hostAddress();
            SessionCookie.set(request, sessions.signIn(handle.strip(), password, address, clock.instant()));
            return Response.seeOther(Here.address(to)).build();
        } catch (Problem.NotSignedIn wrong) {
            return refused(401, to, handle, wrong);
        } catch (Problem.Throttled throttled) {
            return refused(429, to, handle, throttled);
        }
    }

    @POST
    @Path("sign-out")
    public Response signOut(RoutingContext request) {
        SessionCookie.of(request).ifPresent(secret -> sessions.end(secret, clock.instant()));
        SessionCookie.clear(request);
        // Drafts on a shared machine are not for the next one who sits down there.
        return Response.seeOther(URI.create("/sign-in"))
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    private Response refused(int status, String to, String handle, Problem problem) {
        return Response.status(status)
                .entity(form(to, handle, problem.sentence().in(visitor.language())))
                .build();
    }

    private TemplateInstance form(String to, String handle, String refusal) {
        return visitor.show(Templates.signIn(Here.address(to).toString(), handle, refusal));
    }

    @CheckedTemplate(basePath = "access")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance signIn(String to, String handle, String refusal);
    }
}
