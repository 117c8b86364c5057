package dev.hansei.auditing;

import dev.hansei.access.Holders;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Role;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.effectiveness.AuditReader;
import dev.hansei.effectiveness.AuditStanding;
import dev.hansei.effectiveness.Conclusion;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.effectiveness.Unaudited;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The audits there are, and how far each has come. */
@Path("/audits")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class AuditPages {

    private static final int SHOWN = 50;

    private final EffectivenessAudits audits;
    private final AuditReader reader;
    private final Incidents incidents;
    private final ResponseFlows flows;
    private final Countermeasures countermeasures;
    private final People people;
    private final Holders holders;
    private final Reports reports;
    private final Visitor visitor;
    private final Clock clock;

    AuditPages(
            EffectivenessAudits audits,
            AuditReader reader,
            Incidents incidents,
            ResponseFlows flows,
            Countermeasures countermeasures,
            People people,
            Holders holders,
            Reports reports,
            Visitor visitor,
            Clock clock) {
        this.audits = audits;
        this.reader = reader;
        this.incidents = incidents;
        this.flows = flows;
        this.countermeasures = countermeasures;
        this.people = people;
        this.holders = holders;
        this.reports = reports;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        Language language = visitor.language();
        List<Row> rows = reader.list().stream()
                .map(audit -> new Row(
                        audit.ref(),
                        Said.of(audit.title(), language),
                        audit.flow(),
                        AuditView.period(audit, language),
                        audit.conclusion() == null ? null : audit.conclusion().verdict(),
                        audit.abandonment() != null))
                .toList();
        return visitor.show(Templates.list(rows, unaudited()));
    }

    /** The latest quarter first. */
    private List<Missing> unaudited() {
        return audits.unaudited(clock.instant()).stream()
                .sorted(Comparator.comparing((Unaudited one) -> one.quarter().first())
                        .reversed()
                        .thenComparing(Unaudited::flow))
                .map(Missing::of)
                .toList();
    }

    /** Without any flow there is no form, and the page leads whoever may write one to where that is done. */
    @GET
    @Path("new")
    public TemplateInstance begin(
            @QueryParam("flow") @DefaultValue("") String flow,
            @QueryParam("from") @DefaultValue("") String from,
            @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("zone") @DefaultValue("Asia/Tokyo") String zone) {
        Language language = visitor.language();
        List<Choice> incidentChoices = incidents.told().stream()
                .map(IncidentRecord::asItStands)
                .map(one -> new Choice(one.ref(), one.title().orOther(language)))
                .toList();
        List<Choice> flowChoices = flows.told().stream()
                .map(one -> new Choice(one.ref(), one.title().orOther(language)))
                .toList();
        if (!flowChoices.isEmpty()) {
            visitor.actor().needs(Role.AUDITOR);
        }
        return visitor.show(Templates.begin(incidentChoices, flowChoices, flow, from, until, zone));
    }

    @GET
    @Path("{ref}")
    public TemplateInstance audit(
            @PathParam("ref") String ref,
            @QueryParam("filter") @DefaultValue("ALL") AuditReader.Filter filter,
            @QueryParam("after") String after) {
        Language language = visitor.language();
        AuditStanding standing = reader.standing(ref, clock.instant());
        List<PersonRecord> known = people.told();
        Map<String, String> names = known.stream()
                .collect(Collectors.toMap(
                        PersonRecord::key, person -> person.name().orOther(language)));
        List<Choice> owners = known.stream()
                .map(person -> new Choice(person.key(), person.name().orOther(language)))
                .toList();
        List<Choice> measures = countermeasures.told().stream()
                .map(measure -> new Choice(measure.ref(), measure.title().orOther(language)))
                .toList();
        return visitor.show(Templates.audit(
                AuditView.of(standing, names, language),
                CasesView.of(reader.cases(ref, filter, after, SHOWN), language),
                filter,
                AuditReader.Filter.values(),
                Conclusion.Verdict.values(),
                owners,
                measures,
                holders.people()));
    }

    /** What the evaluation would say if it were signed now. */
    @GET
    @Path("{ref}/draft")
    public Response draft(@PathParam("ref") String ref, @QueryParam("lang") @DefaultValue("ja+en") String languages) {
        Bilingual complete = reader.standing(ref, clock.instant()).completeness();
        return Response.ok(
                        reports.draft(ref, complete, Languages.asked(languages)).html())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'")
                .build();
    }

    /** @param verdict null until it is signed */
    public record Row(
            String ref, Said title, String flow, String period, Conclusion.Verdict verdict, boolean abandoned) {}

    /**
     * A quarter that no audit looks at.
     *
     * @param address of the form that opens one, already filled in
     */
    public record Missing(
            String quarter, String first, String last, String zone, String flow, int cases, String address) {

        static Missing of(Unaudited one) {
            String zone = one.zone().getId();
            String first = one.quarter().first().toString();
            String last = one.quarter().last().toString();
            return new Missing(
                    one.quarter().name(),
                    first,
                    last,
                    zone,
                    one.flow(),
                    one.cases(),
                    "/audits/new?flow=" + asked(one.flow()) + "&from=" + first + "&until=" + last + "&zone="
                            + asked(zone));
        }

        /** A slash means nothing in what is asked; a plus sign would mean a space. */
        private static String asked(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
        }
    }

    public record Choice(String key, String name) {}

    @CheckedTemplate(basePath = "audit")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Row> audits, List<Missing> unaudited);

        static native TemplateInstance begin(
                List<Choice> incidents, List<Choice> flows, String flow, String from, String until, String zone);

        static native TemplateInstance audit(
                AuditView audit,
                CasesView cases,
                AuditReader.Filter filter,
                AuditReader.Filter[] filters,
                Conclusion.Verdict[] verdicts,
                List<Choice> owners,
                List<Choice> measures,
                Set<String> withAccount);
    }
}
