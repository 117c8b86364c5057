package dev.hansei.access;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** From signing in until signing out, or until something ends it. */
@Entity
@Immutable
public class Session {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Account account;

    private byte[] digest;
    private Instant begunAt;
    private Instant expiresAt;

    protected Session() {}

    Session(Account account, String secret, Duration length, Instant now) {
        id = Uuid7.at(now);
        this.account = account;
        digest = Secrets.digest(secret);
        begunAt = now;
        expiresAt = now.plus(length);
    }

    UUID id() {
        return id;
    }

    Account account() {
        return account;
    }

    boolean holds(Instant now) {
        return now.isBefore(expiresAt) && account.honours(begunAt);
    }
}
