package dev.hansei.access.provider;

import dev.hansei.access.Account;
import dev.hansei.access.AccountChange.Kind;
import dev.hansei.access.Accounts;
import dev.hansei.access.Secrets;
import dev.hansei.access.Sessions;
import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Signing in of those whom the identity provider vouches for. */
@ApplicationScoped
public class ProviderSignIns implements PanacheRepositoryBase<ProviderSubject, UUID> {

    private static final int MARK_BYTES = 4;

    private final Provider provider;
    private final Accounts accounts;
    private final Sessions sessions;
    private final People people;
    private final Trail trail;

    ProviderSignIns(Provider provider, Accounts accounts, Sessions sessions, People people, Trail trail) {
        this.provider = provider;
        this.accounts = accounts;
        this.sessions = sessions;
        this.people = people;
        this.trail = trail;
    }

    /**
     * Begins a session. The account is found by issuer and subject, or opened; its roles become those that the provider
     * tells today, and a lost one ends the sessions begun before.
     *
     * @return the session's secret, which is not kept
     * @throws Problem.NotSignedIn where the person has no role left, or the account is locked
     */
    public String signIn(ProviderPerson person, Instant now) {
        Set<Role> roles = provider.roles(person.claimed());
        Optional<String> session = Turn.take(() -> {
            Optional<Account> known = of(person.subject());
            if (known.isEmpty() && roles.isEmpty()) {
                return Optional.empty();
            }
            Account account = known.orElseGet(() -> open(person, now));
            take(account, roles, now);
            return account.enabled() && !roles.isEmpty() ? Optional.of(sessions.begin(account, now)) : Optional.empty();
        });
        // Thrown only now, because the roles that were lost are lost all the same.
        return session.orElseThrow(
                () -> (roles.isEmpty() ? ProviderRefusal.NO_ROLE : ProviderRefusal.LOCKED).problem());
    }

    private Optional<Account> of(String subject) {
        return find("issuer = ?1 and subject = ?2", provider.issuer(), subject)
                .firstResultOptional()
                .map(ProviderSubject::account);
    }

    /** A name that is taken is never claimed: the provider may let people choose theirs. */
    private Account open(ProviderPerson person, Instant now) {
        String wished = person.handle();
        boolean taken =
                accounts.named(wished).isPresent() || people.named(wished).isPresent();
        String handle = taken ? wished + "-" + mark(person.subject()) : wished;
        people.record(new PersonRecord(handle, person.named(handle), null), Actor.MACHINE, now);
        Account account = accounts.openFor(handle, now);
        persist(new ProviderSubject(account, provider.issuer(), person.subject(), now));
        trail.record(
                Fact.of(
                                Accounts.stream(account),
                                "account.linked",
                                Map.of("issuer", provider.issuer(), "subject", person.subject()))
                        .hiding("subject"),
                Actor.MACHINE,
                now);
        return account;
    }

    private void take(Account account, Set<Role> roles, Instant now) {
        Set<Role> held = account.roles();
        for (Role role : EnumSet.allOf(Role.class)) {
            if (held.contains(role) && !roles.contains(role)) {
                accounts.change(account, Kind.WITHDRAWN, role, Actor.MACHINE, now);
            }
            if (!held.contains(role) && roles.contains(role)) {
                accounts.change(account, Kind.GRANTED, role, Actor.MACHINE, now);
            }
        }
    }

    private String mark(String subject) {
        byte[] digest = Secrets.digest(provider.issuer() + " " + subject);
        return HexFormat.of().formatHex(digest, 0, MARK_BYTES);
    }
}
