package dev.hansei.auditing;

import dev.hansei.base.Language;
import dev.hansei.effectiveness.schedule.AuditSchedules;
import dev.hansei.effectiveness.schedule.Quarters;
import dev.hansei.effectiveness.schedule.ScheduleDraft;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Incidents;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which flows are audited each quarter, and what comes next. */
@Path("/audits/schedules")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class SchedulePages {

    private static final int MONTHS = 12;

    private final AuditSchedules schedules;
    private final Incidents incidents;
    private final ResponseFlows flows;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    SchedulePages(
            AuditSchedules schedules,
            Incidents incidents,
            ResponseFlows flows,
            People people,
            Visitor visitor,
            Clock clock) {
        this.schedules = schedules;
        this.incidents = incidents;
        this.flows = flows;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list() {
        Language language = visitor.language();
        Map<String, String> names = people.told().stream()
                .collect(Collectors.toMap(
                        PersonRecord::key, person -> person.name().orOther(language)));
        List<ScheduleView> shown = schedules.list(clock.instant()).stream()
                .map(one -> ScheduleView.of(one, names, language))
                .toList();
        return visitor.show(Templates.schedules(
                shown,
                new Choices(
                        flows.told().stream()
                                .map(one -> new AuditPages.Choice(
                                        one.ref(), one.title().orOther(language)))
                                .toList(),
                        incidents.told().stream()
                                .map(IncidentRecord::asItStands)
                                .map(one -> new AuditPages.Choice(
                                        one.ref(), one.title().orOther(language)))
                                .toList(),
                        names.entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(one -> new AuditPages.Choice(one.getKey(), one.getValue()))
                                .toList(),
                        IntStream.rangeClosed(1, MONTHS).boxed().toList())));
    }

    @POST
    @RolesAllowed("ADMINISTRATOR")
    public Response set(
            @FormParam("flow") @DefaultValue("") String flow,
            @FormParam("incident") @DefaultValue("") String incident,
            @FormParam("first-month") @DefaultValue("1") int month,
            @FormParam("zone") @DefaultValue("") String zone,
            @FormParam("since") @DefaultValue("") String since,
            @FormParam("auditor") @DefaultValue("") String auditor,
            @FormParam("active") boolean active) {
        schedules.set(
                new ScheduleDraft(
                        flow, incident, Quarters.zone(zone), month, AuditVerbPages.day(since), auditor, active),
                visitor.actor(),
                clock.instant());
        return Response.seeOther(URI.create("/audits/schedules")).build();
    }

    /** What can be chosen where a schedule is set. */
    public record Choices(
            List<AuditPages.Choice> flows,
            List<AuditPages.Choice> incidents,
            List<AuditPages.Choice> people,
            List<Integer> months) {}

    @CheckedTemplate(basePath = "audit")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance schedules(List<ScheduleView> schedules, Choices choices);
    }
}
