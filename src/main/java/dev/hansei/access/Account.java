package dev.hansei.access;

import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Someone, or a machine, that may sign in. */
@Entity
public class Account {

    @Id
    private UUID id;

    private String handle;
    private String person;
    private Instant createdAt;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<AccountChange> changes = new ArrayList<>();

    protected Account() {}

    Account(String handle, String person, Instant now) {
        this(Uuid7.at(now), handle, person, now);
    }

    private Account(UUID id, String handle, String person, Instant now) {
        this.id = id;
        this.handle = handle;
        this.person = person;
        createdAt = now;
    }

    /** The account of whoever holds the machine itself; it has no password, only tokens. */
    static Account ofMachine(Instant now) {
        return new Account(Actor.MACHINE.ref(), "machine", null, now);
    }

    public UUID id() {
        return id;
    }

    public String handle() {
        return handle;
    }

    /** The key of the person in the records; null for a machine. */
    public String person() {
        return person;
    }

    public Actor actor() {
        return new Actor(id, person, roles());
    }

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (AccountChange change : changes) {
            switch (change.kind()) {
                case GRANTED -> roles.add(change.role());
                case WITHDRAWN -> roles.remove(change.role());
                case ENABLED, DISABLED, PASSWORD_ISSUED, PASSWORD_CHOSEN -> {}
            }
        }
        return roles;
    }

    public boolean enabled() {
        boolean enabled = true;
        for (AccountChange change : changes) {
            switch (change.kind()) {
                case ENABLED -> enabled = true;
                case DISABLED -> enabled = false;
                case GRANTED, WITHDRAWN, PASSWORD_ISSUED, PASSWORD_CHOSEN -> {}
            }
        }
        return enabled;
    }

    /** Whether the password was made by somebody else and opens nothing but the choice of a new one. */
    public boolean mustChoosePassword() {
        boolean must = false;
        for (AccountChange change : changes) {
            switch (change.kind()) {
                case PASSWORD_ISSUED -> must = true;
                case PASSWORD_CHOSEN -> must = false;
                case GRANTED, WITHDRAWN, ENABLED, DISABLED -> {}
            }
        }
        return must;
    }

    /** Whether what began at that time still counts: no lost role, no new password, no lock since. */
    boolean honours(Instant begun) {
        return enabled()
                && changes.stream()
                        .noneMatch(change ->
                                change.kind().endsSessions() && change.at().isAfter(begun));
    }

    void add(AccountChange.Kind kind, Role role, Actor actor, Instant now) {
        changes.add(new AccountChange(kind, role, now, actor.ref()));
    }
}
