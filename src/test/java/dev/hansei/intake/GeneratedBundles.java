package dev.hansei.intake;

import dev.hansei.base.Language;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.customer.Account;
import dev.hansei.customer.AffectedCorrection;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.notification.Delivery;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.people.PersonRecord;
import dev.hansei.specialcase.CaseRecord;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Whole bundles with every kind of record: each can be read, and keeps all rules. */
public final class GeneratedBundles {

    private final GeneratedTexts any;
    private final GeneratedMoments moments;
    private final ZoneId zone;
    private final GeneratedIncident incidents;
    private final GeneratedCase cases;
    private final List<PersonRecord> people;

    private GeneratedBundles(Random random) {
        any = new GeneratedTexts(random);
        zone = any.one(GeneratedMoments.ZONES);
        moments = new GeneratedMoments(random, zone);
        people = people();
        List<String> keys = people.stream().map(PersonRecord::key).toList();
        incidents = new GeneratedIncident(any, moments, zone, keys);
        cases = new GeneratedCase(any, moments, zone, keys);
    }

    public static Arbitrary<Bundle> any() {
        return Arbitraries.randomValue(GeneratedBundles::of);
    }

    /** The same bundle for the same seed. */
    public static Bundle of(Random random) {
        return new GeneratedBundles(random).bundle();
    }

    private Bundle bundle() {
        List<CustomerRecord> customers = List.of(customer("CUS-8801"), customer("CUS-8802"));
        ResponseFlowRecord flow = cases.flow("FLOW-8801");
        IncidentRecord incident = incidents.incident("INC-2023-8801");
        List<CountermeasureRecord> measures = List.of(
                incidents.measure("CM-2023-8801", incident, List.of()),
                incidents.measure("CM-2023-8802", incident, any.some(List.of("CM-2023-8801"))));
        List<CaseRecord> runs = List.of(cases.run("CASE-2024-8801", flow), cases.run("CASE-2024-8802", flow));
        return new Bundle(
                people,
                customers,
                List.of(flow),
                List.of(incident, incidents.incident("INC-2024-8802")),
                customers.stream().map(customer -> affected(incident, customer)).toList(),
                measures,
                runs,
                List.of(cases.audit("AUD-2024-8801", incident.ref(), flow, runs, measures)),
                List.of(incidents.postmortem("PM-2023-8801", incident.ref())),
                List.of(notification("NTF-2023-8801", incident, customers)));
    }

    private List<PersonRecord> people() {
        List<PersonRecord> all = new ArrayList<>();
        for (String key : List.of("operator-z", "確認者", "no", "007", "owner.1")) {
            all.add(new PersonRecord(key, any.both(), any.maybe(any::both)));
        }
        return all;
    }

    private CustomerRecord customer(String ref) {
        List<Account> accounts = List.of(
                new Account(any.text(), any.maybe(any::both)),
                new Account("0012" + any.digest().substring(0, 8), any.maybe(any::both)));
        List<Contact> contacts = List.of(contact("c1"), contact("on"));
        return new CustomerRecord(ref, any.both(), any.one(Language.values()), accounts, contacts);
    }

    private Contact contact(String id) {
        String email = any.maybe(() -> "tech." + any.upTo(99) + "@example.com");
        return new Contact(id, any.one(Contact.Role.values()), any.text(), any.one(Language.values()), email);
    }

    private AffectedRecord affected(IncidentRecord incident, CustomerRecord customer) {
        List<String> accounts =
                any.some(customer.accounts().stream().map(Account::number).toList());
        List<String> windows =
                any.some(incident.windows().stream().map(ImpactWindow::id).toList());
        return new AffectedRecord(
                incident.ref(),
                customer.ref(),
                accounts,
                windows,
                any.maybe(any::both),
                any.rows(0, () -> new AffectedCorrection(any.some(accounts), windows, any.both())));
    }

    private NotificationRecord notification(String ref, IncidentRecord incident, List<CustomerRecord> customers) {
        return new NotificationRecord(
                ref,
                incident.ref(),
                zone,
                any.one(NotificationRecord.Stage.values()),
                moments.any(),
                any.one(NotificationRecord.Audience.values()),
                any.both(),
                any.both(),
                any.both(),
                any.both(),
                any.maybe(moments::any),
                any.some(Arrays.asList(NotificationRecord.Channel.values())),
                any.rows(0, () -> delivery(any.one(customers))));
    }

    private Delivery delivery(CustomerRecord customer) {
        String contact = any.one(customer.contacts()).id();
        return new Delivery(
                customer.ref(), contact, any.one(Delivery.State.values()), moments.any(), any.maybe(any::digest));
    }
}
