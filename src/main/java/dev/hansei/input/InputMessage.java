package dev.hansei.input;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Uuid7;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Source;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What another system sent, and when it was received. */
@Entity
@Immutable
public class InputMessage {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String messageKey;
    private String thread;
    private boolean closes;
    private UUID sender;
    private String named;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private EntryRecord.Kind kind;

    private Bilingual text;
    private Instant receivedAt;

    protected InputMessage() {}

    /** @param sender the account whose token it came with */
    InputMessage(Message told, UUID sender, Instant now) {
        id = Uuid7.at(now);
        source = told.source();
        messageKey = told.key();
        thread = told.thread();
        closes = told.closes();
        this.sender = sender;
        named = told.named();
        at = told.at().truncatedTo(ChronoUnit.MICROS);
        kind = told.kind();
        text = told.text();
        receivedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    public UUID id() {
        return id;
    }

    public Source source() {
        return source;
    }

    public String thread() {
        return thread;
    }

    public boolean closes() {
        return closes;
    }

    /** The incident that the message names, or null. */
    public String named() {
        return named;
    }

    public Instant at() {
        return at;
    }

    public Bilingual text() {
        return text;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** The internal entry that it becomes on a timeline; always the same for the same message. */
    EntryRecord entry(ZoneId zone) {
        return new EntryRecord(
                Keys.id("in", messageKey),
                Moment.exact(at, zone),
                null,
                null,
                kind,
                EntryRecord.Visibility.INTERNAL,
                text,
                null,
                null,
                null);
    }
}
