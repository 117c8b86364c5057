package dev.hansei.countermeasure;

import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import dev.hansei.incident.Crew;
import dev.hansei.incident.Incidents;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import jakarta.enterprise.context.ApplicationScoped;

/** Brings measures of the tests to where a test begins. */
@ApplicationScoped
class MeasureStory {

    private final Countermeasures measures;
    private final Promises promises;
    private final Incidents incidents;
    private final Bundles bundles;
    private final People people;

    MeasureStory(Countermeasures measures, Promises promises, Incidents incidents, Bundles bundles, People people) {
        this.measures = measures;
        this.promises = promises;
        this.incidents = incidents;
        this.bundles = bundles;
        this.people = people;
    }

    String incident() {
        Crew.enter(bundles, people);
        return incidents.declare(Crew.draft(), Crew.COMMANDER, Desk.NOW).ref();
    }

    String proposed(String incident, Kind kind) {
        return measures.propose(Desk.draft(incident, kind), Desk.LEAD, Desk.NOW).ref();
    }

    void inOperation(String reference, int days) {
        promises.promise(reference, Desk.due("2031-04"), Desk.OWNER, Desk.NOW);
        promises.plan(reference, Desk.plan(Desk.VERIFIER.person(), days), Desk.OWNER, Desk.NOW);
        promises.finish(reference, Desk.note(null, Desk.evidence()), Desk.OWNER, Desk.NOW);
        promises.operate(reference, Desk.note(null), Desk.OWNER, Desk.NOW);
    }

    void verified(String reference) {
        inOperation(reference, 0);
        promises.verify(reference, Desk.note("Not one since", Desk.evidence()), Desk.VERIFIER, Desk.NOW);
    }

    static ReassignmentDraft handOver(String person) {
        return new ReassignmentDraft(Reassignment.Duty.OWNER, person, null, Desk.text("Moved to another team"));
    }
}
