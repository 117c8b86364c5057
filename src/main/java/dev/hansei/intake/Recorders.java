package dev.hansei.intake;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.Countermeasures;
import dev.hansei.customer.Customers;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.incident.Incidents;
import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.Flaw;
import dev.hansei.intake.form.Origins;
import dev.hansei.notification.Notifications;
import dev.hansei.people.People;
import dev.hansei.publication.Postmortems;
import dev.hansei.specialcase.SpecialCases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Hands each record of a bundle to its desk, in the order in which records refer to each other. */
@ApplicationScoped
class Recorders {

    private final People people;
    private final Customers customers;
    private final ResponseFlows flows;
    private final Incidents incidents;
    private final Countermeasures countermeasures;
    private final SpecialCases cases;
    private final EffectivenessAudits audits;
    private final Postmortems postmortems;
    private final Notifications notifications;

    Recorders(
            People people,
            Customers customers,
            ResponseFlows flows,
            Incidents incidents,
            Countermeasures countermeasures,
            SpecialCases cases,
            EffectivenessAudits audits,
            Postmortems postmortems,
            Notifications notifications) {
        this.people = people;
        this.customers = customers;
        this.flows = flows;
        this.incidents = incidents;
        this.countermeasures = countermeasures;
        this.cases = cases;
        this.audits = audits;
        this.postmortems = postmortems;
        this.notifications = notifications;
    }

    /** One desk's verb for one kind of record. */
    private interface Verb<R> {
        Change record(R told, Actor actor, Instant now);
    }

    /** @return what the desks refused; the others' records are handed on all the same, so that every refusal is known */
    List<BundleError> take(BundleReading reading, Actor actor, Instant now, Consumer<Change> count) {
        Bundle bundle = reading.bundle();
        Desk desk = new Desk(reading.origins(), actor, now, count, new ArrayList<>());
        desk.take(bundle.people(), people::record);
        desk.take(bundle.customers(), customers::record);
        desk.take(bundle.flows(), flows::record);
        desk.take(bundle.incidents(), incidents::record);
        desk.take(bundle.affected(), customers::affect);
        desk.take(bundle.countermeasures(), countermeasures::record);
        desk.take(bundle.cases(), cases::record);
        desk.take(bundle.audits(), audits::record);
        desk.take(bundle.postmortems(), postmortems::record);
        desk.take(bundle.notifications(), notifications::record);
        return desk.refusals();
    }

    private record Desk(Origins origins, Actor actor, Instant now, Consumer<Change> count, List<BundleError> refusals) {

        <R> void take(List<R> records, Verb<R> verb) {
            for (R told : records) {
                try {
                    count.accept(verb.record(told, actor, now));
                } catch (Problem problem) {
                    refusals.add(BundleError.of(origins.of(told), new Flaw(problem.code(), problem.sentence())));
                }
            }
        }
    }
}
