package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.ResponseFlow;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** For the home page: what must be audited. */
@Path("/to-audit")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class ToAuditPages {

    private final EffectivenessAudits audits;
    private final ResponseFlows flows;
    private final Visitor visitor;
    private final Clock clock;

    ToAuditPages(EffectivenessAudits audits, ResponseFlows flows, Visitor visitor, Clock clock) {
        this.audits = audits;
        this.flows = flows;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance toAudit() {
        return visitor.show(Templates.toAudit(
                audits.unsigned().stream().map(this::open).toList(),
                audits.unaudited(clock.instant()).stream().map(this::missing).toList()));
    }

    private Open open(AuditRecord audit) {
        return new Open(audit.ref(), shown(audit.title()), lang(audit.title()), day(audit.from()), day(audit.until()));
    }

    private Missing missing(Unaudited unaudited) {
        Bilingual flow = flows.named(unaudited.flow())
                .map(ResponseFlow::told)
                .map(told -> told.title())
                .orElseThrow();
        return new Missing(
                shown(flow),
                lang(flow),
                day(unaudited.quarter().first()),
                day(unaudited.quarter().last()),
                unaudited.cases());
    }

    private String shown(Bilingual text) {
        return text.orOther(visitor.language());
    }

    private String lang(Bilingual text) {
        Language language = visitor.language();
        return text.has(language) ? language.tag() : language.other().tag();
    }

    private String day(LocalDate day) {
        return MomentWords.day(day, visitor.language());
    }

    /** An audit that nobody has signed. @param lang of the title shown */
    public record Open(String ref, String title, String lang, String from, String until) {}

    /** A quarter that no audit looks at. @param lang of the flow's title shown */
    public record Missing(String flow, String lang, String from, String until, int cases) {}

    @CheckedTemplate(basePath = "effectiveness")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance toAudit(List<Open> open, List<Missing> missing);
    }
}
