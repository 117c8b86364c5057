package dev.hansei.specialcase.pages;

import dev.hansei.base.Language;
import dev.hansei.base.Uuid7;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.people.People;
import dev.hansei.specialcase.desk.CaseDesk;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The form in which a special case is declared. */
@Path("/cases/new")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class DeclarePages {

    private final CaseDesk desk;
    private final ResponseFlows flows;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    DeclarePages(CaseDesk desk, ResponseFlows flows, People people, Visitor visitor, Clock clock) {
        this.desk = desk;
        this.flows = flows;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance blank() {
        desk.admit(visitor.actor());
        Language language = visitor.language();
        List<Choice> choices = flows.told().stream()
                .map(flow ->
                        new Choice(flow.ref(), flow.ref() + " " + flow.title().orOther(language)))
                .toList();
        return visitor.show(Templates.blank(
                Uuid7.at(clock.instant()), choices, Choice.of(people.told(), language), ActingRole.values()));
    }

    @CheckedTemplate(basePath = "desk")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance blank(UUID form, List<Choice> flows, List<Choice> people, ActingRole[] roles);
    }
}
