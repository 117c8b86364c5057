package dev.hansei.mail;

import dev.hansei.base.Language;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** Where one wants one's own mails. */
@Path("/account/mail")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class MailPages {

    private final MailAddresses addresses;
    private final Mails mails;
    private final Visitor visitor;
    private final Clock clock;

    MailPages(MailAddresses addresses, Mails mails, Visitor visitor, Clock clock) {
        this.addresses = addresses;
        this.mails = mails;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page() {
        Optional<MailAddress> chosen =
                Optional.ofNullable(visitor.actor().person()).flatMap(addresses::chosenBy);
        return visitor.show(Templates.address(
                chosen.map(MailAddress::address).orElse(""),
                chosen.map(MailAddress::language).orElse(visitor.language()).tag(),
                mails.on()));
    }

    @POST
    public Response choose(
            @FormParam("address") @DefaultValue("") String address,
            @FormParam("language") @DefaultValue("") String language) {
        addresses.choose(address, language.equals("ja") ? Language.JA : Language.EN, visitor.actor(), clock.instant());
        return Response.seeOther(URI.create("/account/mail")).build();
    }

    @CheckedTemplate(basePath = "mail")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance address(String address, String language, boolean on);
    }
}
