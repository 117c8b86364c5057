package dev.hansei.customer;

import dev.hansei.base.Actor;
import dev.hansei.base.Change;
import dev.hansei.base.Problem;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Customers, and which of them an incident affected. */
@ApplicationScoped
public class Customers implements PanacheRepositoryBase<Customer, UUID> {

    private final Recording recording;
    private final AffectedRows affectedRows;
    private final Trail trail;

    Customers(Recording recording, AffectedRows affectedRows, Trail trail) {
        this.recording = recording;
        this.affectedRows = affectedRows;
        this.trail = trail;
    }

    /** @throws Problem.Refused where what is told contradicts what is known */
    @Transactional
    public Change record(CustomerRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("customer/" + told.ref(), "customer.recorded", told).hiding("contacts");
        return recording.take(fact, told, named(told.ref()), () -> persist(new Customer(told, now)), actor, now);
    }

    /** @throws Problem.Refused where it was told otherwise before */
    @Transactional
    public Change affect(AffectedRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("incident/" + told.incident(), "customer.affected", told);
        Optional<Affected> known = affectedRows
                .find("incident = ?1 and customer = ?2", told.incident(), told.customer())
                .firstResultOptional();
        return recording.take(fact, told, known, () -> affectedRows.persist(new Affected(told, now)), actor, now);
    }

    /**
     * Adds what is true instead of what was said; said again it changes nothing.
     *
     * @return empty where nothing was said of the customer
     */
    @Transactional
    public Optional<AffectedRecord> correct(
            String incident, String customer, AffectedCorrection correction, Actor actor, Instant now) {
        return affectedRows
                .find("incident = ?1 and customer = ?2", incident, customer)
                .firstResultOptional()
                .map(affected -> {
                    List<AffectedCorrection> known = affected.told().corrections();
                    if (known.isEmpty() || !known.getLast().equals(correction)) {
                        affected.add(correction);
                        trail.record(
                                Fact.of("incident/" + incident, "customer.corrected", affected.told()), actor, now);
                    }
                    return affected.told();
                });
    }

    /**
     * The numbers among these that are no account of the customer.
     *
     * @return empty where there is no such customer
     */
    public Optional<List<String>> strange(String customer, List<String> accounts) {
        return named(customer).map(Customer::told).map(known -> {
            List<String> own = known.accounts().stream().map(Account::number).toList();
            return accounts.stream().filter(number -> !own.contains(number)).toList();
        });
    }

    /** The numbers of all accounts of the customer; empty where there is no such customer. */
    public List<String> accounts(String customer) {
        return named(customer).map(Customer::told).stream()
                .flatMap(known -> known.accounts().stream())
                .map(Account::number)
                .toList();
    }

    public Optional<Customer> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<CustomerRecord> told() {
        return listAll(Sort.by("reference")).stream().map(Customer::told).toList();
    }

    /** In the order of the customers' references. */
    public List<AffectedRecord> affectedBy(String incident) {
        return affectedRows.find("incident", Sort.by("customer"), incident).list().stream()
                .map(Affected::told)
                .toList();
    }
}
