package dev.hansei.auditing;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.effectiveness.RiskAnswerDraft;
import dev.hansei.effectiveness.RiskDesk;
import dev.hansei.web.Needs;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/** Where people say in person whether they accept a risk, and see which ones wait for that. */
@Path("/audits")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class RiskPages {

    private final RiskDesk desk;
    private final Visitor visitor;
    private final Clock clock;

    RiskPages(RiskDesk desk, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** A part of the home page; empty where nothing waits. */
    @GET
    @Path("risks")
    public TemplateInstance waiting() {
        Language language = visitor.language();
        String person = visitor.actor().person();
        List<Row> rows = person == null
                ? List.of()
                : desk.of(person).stream()
                        .map(one -> new Row(one.audit(), Said.of(one.finding().text(), language)))
                        .toList();
        return visitor.show(Templates.risks(rows));
    }

    @POST
    @Path("{ref}/risks")
    @Needs({"finding", "confirmed"})
    public Response answer(
            @PathParam("ref") String ref,
            @FormParam("finding") @DefaultValue("") String finding,
            @FormParam("confirmed") @DefaultValue("false") boolean confirmed,
            @FormParam("ja") @DefaultValue("") String ja,
            @FormParam("en") @DefaultValue("") String en) {
        Bilingual reason = AuditVerbPages.text(ja, en);
        desk.answer(ref, new RiskAnswerDraft(finding, confirmed, reason), visitor.actor(), clock.instant());
        return Response.seeOther(URI.create("/audits/" + ref)).build();
    }

    /** A finding whose risk the visitor is said to accept. */
    public record Row(String audit, Said text) {}

    @CheckedTemplate(basePath = "audit")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance risks(List<Row> risks);
    }
}
