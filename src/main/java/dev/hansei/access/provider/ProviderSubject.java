package dev.hansei.access.provider;

import dev.hansei.access.Account;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whom an account belongs to at the identity provider, by the pair that never changes there. */
@Entity
@Immutable
public class ProviderSubject {

    @Id
    private UUID accountId;

    @OneToOne(optional = false)
    @MapsId
    private Account account;

    private String issuer;
    private String subject;
    private Instant linkedAt;

    protected ProviderSubject() {}

    ProviderSubject(Account account, String issuer, String subject, Instant now) {
        this.account = account;
        this.issuer = issuer;
        this.subject = subject;
        linkedAt = now;
    }

    Account account() {
        return account;
    }
}
