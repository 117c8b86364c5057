package dev.hansei.access.token;

import dev.hansei.access.Account;
import dev.hansei.access.Secrets;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;

/** What a program proves itself with. It may never do more than its account. */
@Entity
@Immutable
public class Token {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Account account;

    private String label;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private String roles;
    private byte[] digest;
    private Instant issuedAt;
    private Instant expiresAt;

    protected Token() {}

    Token(Account account, String label, Scope scope, Set<Role> roles, String secret, Instant expires, Instant now) {
        id = Uuid7.at(now);
        this.account = account;
        this.label = label;
        this.scope = scope;
        this.roles = roles.stream().map(Role::tag).sorted().collect(Collectors.joining(" "));
        digest = Secrets.digest(secret);
        issuedAt = now;
        expiresAt = expires;
    }

    public UUID id() {
        return id;
    }

    public String label() {
        return label;
    }

    public Scope scope() {
        return scope;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    /** The roles the token was given, as far as its account still has them. */
    public Set<Role> roles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        Arrays.stream(roles.split(" "))
                .filter(tag -> !tag.isEmpty())
                .map(Role::of)
                .forEach(held::add);
        held.retainAll(account.roles());
        return held;
    }

    Account account() {
        return account;
    }

    Actor actor() {
        return new Actor(account.id(), account.person(), roles());
    }

    boolean holds(Instant now) {
        return now.isBefore(expiresAt) && account.enabled();
    }

    /** What a token opens; one for an input opens nothing else. */
    public enum Scope {
        API,
        ALERTMANAGER,
        PAGERDUTY,
        CALENDAR
    }
}
