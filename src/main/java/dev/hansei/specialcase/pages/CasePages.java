package dev.hansei.specialcase.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.conformance.RuleToKeep;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.specialcase.desk.CaseMark;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where one special case stands. */
@Path("/cases/{ref}")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class CasePages {

    private final CaseDesk desk;
    private final People people;
    private final EvidenceFiles files;
    private final Visitor visitor;
    private final Clock clock;

    CasePages(CaseDesk desk, People people, EvidenceFiles files, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.people = people;
        this.files = files;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance told(@PathParam("ref") String ref) {
        CaseRecord record = desk.told(ref);
        FlowVersionRecord flow = desk.flowOf(record);
        Moment now = Moment.exact(clock.instant(), record.zone());
        Language language = visitor.language();
        List<PersonRecord> known = people.told();
        Map<String, String> names = known.stream()
                .collect(Collectors.toMap(
                        PersonRecord::key, person -> person.name().orOther(language)));
        return visitor.show(Templates.told(
                CaseView.of(flow, record, now, names, language, files::has),
                WorkView.of(flow, record, visitor.actor().person(), now, names, language),
                AfterwardsView.of(record, names, language),
                new RawString(CasePicture.of(flow, record, now, known, language)),
                new Choices(Choice.of(known, language), ActingRole.values(), rules(language))));
    }

    /** Whether something was recorded since the page was read: whoever watches is told, and nothing typed is lost. */
    @GET
    @Path("changed")
    public TemplateInstance changed(@PathParam("ref") String ref, @QueryParam("since") @DefaultValue("") String mark) {
        return visitor.show(Templates.changed(ref, !CaseMark.of(desk.told(ref)).equals(mark)));
    }

    @GET
    @Path("procedures/new")
    public TemplateInstance procedure(@PathParam("ref") String ref) {
        desk.admit(visitor.actor());
        CaseRecord record = desk.told(ref);
        return visitor.show(procedure(ProcedureView.of(record), visitor.language()));
    }

    static TemplateInstance procedure(ProcedureView view, Language language) {
        return Templates.procedure(view, rules(language));
    }

    private static List<Choice> rules(Language language) {
        return List.of(Rule.values()).stream()
                .map(rule -> new Choice(rule.name(), RuleToKeep.of(rule).in(language)))
                .toList();
    }

    public record Choices(List<Choice> people, ActingRole[] roles, List<Choice> rules) {}

    @CheckedTemplate(basePath = "desk")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance told(
                CaseView view, WorkView work, AfterwardsView after, RawString picture, Choices choices);

        static native TemplateInstance changed(String ref, boolean changed);

        static native TemplateInstance procedure(ProcedureView view, List<Choice> rules);
    }
}
