package dev.hansei.mail;

import dev.hansei.base.Language;
import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where somebody wants their mails, and in which language; the last row counts. */
@Entity
@Immutable
public class MailAddress {

    @Id
    private UUID id;

    private String person;
    private String address;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Instant at;

    protected MailAddress() {}

    MailAddress(String person, String address, Language language, Instant now) {
        id = Uuid7.at(now);
        this.person = person;
        this.address = address;
        this.language = language;
        at = now;
    }

    /** Null where they want none. */
    public String address() {
        return address;
    }

    public Language language() {
        return language;
    }
}
