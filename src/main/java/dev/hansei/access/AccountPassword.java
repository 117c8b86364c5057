package dev.hansei.access;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A password's hash; the newest of an account counts. */
@Entity
@Immutable
public class AccountPassword {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    private Account account;

    private String hash;
    private Instant setAt;

    protected AccountPassword() {}

    AccountPassword(Account account, String hash, Instant now) {
        id = Uuid7.at(now);
        this.account = account;
        this.hash = hash;
        setAt = now;
    }

    String hash() {
        return hash;
    }
}
