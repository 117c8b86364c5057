package dev.hansei.access;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.web.OpenToOneTimePassword;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;

/** Choosing one's own password, which ends all other sessions. */
@Path("/account/password")
@Authenticated
@OpenToOneTimePassword
@Produces("text/html; charset=UTF-8")
public class PasswordPages {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Visitor visitor;
    private final Clock clock;

    PasswordPages(Accounts accounts, Sessions sessions, Visitor visitor, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page() {
        return form("");
    }

    @POST
    public Response choose(
            @FormParam("old") @DefaultValue("") String old,
            @FormParam("chosen") @DefaultValue("") String chosen,
            @FormParam("again") @DefaultValue("") String again,
            RoutingContext request) {
        try {
            if (!chosen.equals(again)) {
                throw new Problem.Invalid(
                        "access/password-differs",
                        Bilingual.of(
                                "新しいパスワードが一致しません。2回とも同じものを入力してください。",
                                "The two new passwords differ. Enter the same one twice."));
            }
            Instant now = clock.instant();
            accounts.choosePassword(visitor.name(), old, chosen, now);
            SessionCookie.set(
                    request, sessions.begin(accounts.named(visitor.name()).orElseThrow(), now));
            return Response.seeOther(URI.create("/")).build();
        } catch (Problem.Invalid refused) {
            return Response.status(422)
                    .entity(form(refused.sentence().in(visitor.language())))
                    .build();
        }
    }

    private TemplateInstance form(String refusal) {
        return visitor.show(Templates.password(refusal));
    }

    @CheckedTemplate(basePath = "access")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance password(String refusal);
    }
}
