package dev.hansei.access;

import dev.hansei.access.provider.Provider;
import dev.hansei.access.provider.ProviderRefusal;
import dev.hansei.access.provider.ProviderTenant;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces("text/html; charset=UTF-8")
public class SignInPages {

    private final Provider provider;
    private final Sessions sessions;
    private final Visitor visitor;
    private final Clock clock;

    SignInPages(Provider provider, Sessions sessions, Visitor visitor, Clock clock) {
        this.provider = provider;
        this.sessions = sessions;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * @param refused why the identity provider's answer led to no session
     * @param left whether somebody signed out just now, which then goes on at the provider
     */
    @GET
    @Path("sign-in")
    public Response page(
            @QueryParam("to") @DefaultValue("/") String to,
            @QueryParam("refused") @DefaultValue("") String refused,
            @QueryParam("left") String left) {
        if (visitor.signedIn()) {
            return Response.seeOther(Here.address(to)).build();
        }
        Optional<ProviderRefusal> refusal = ProviderRefusal.of(refused).filter(known -> provider.on());
        if (refusal.isPresent()) {
            return refused(401, to, "", refusal.get().problem());
        }
        Response.ResponseBuilder page = Response.ok(form(to, "", ""));
        // Not a redirect: browsers let the answer to a form lead to no other origin.
        return left != null && provider.on()
                ? page.header("Refresh", "0;url=" + ProviderTenant.EXIT).build()
                : page.build();
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
        return Response.seeOther(URI.create(provider.on() ? "/sign-in?left=here" : "/sign-in"))
                .header("Clear-Site-Data", "\"storage\"")
                .build();
    }

    private Response refused(int status, String to, String handle, Problem problem) {
        return Response.status(status)
                .entity(form(to, handle, problem.sentence().in(visitor.language())))
                .build();
    }

    private TemplateInstance form(String to, String handle, String refusal) {
        String back = Here.address(to).toString();
        String there = ProviderTenant.ENTRY + "?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        return visitor.show(Templates.signIn(back, handle, refusal, there));
    }

    @CheckedTemplate(basePath = "access")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance signIn(String to, String handle, String refusal, String there);
    }
}
