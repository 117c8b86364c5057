package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What happened at one time, and when we wrote it down. */
@Entity
@Immutable
public class TimelineEntry {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Incident incident;

    private String name;
    private Moment at;
    private Moment until;
    private Moment learned;

    @Enumerated(EnumType.STRING)
    private EntryRecord.Kind kind;

    @Enumerated(EnumType.STRING)
    private EntryRecord.Visibility visibility;

    private Bilingual text;
    private String actor;
    private String supersedes;
    private Bilingual reason;
    private Instant recordedAt;

    protected TimelineEntry() {}

    TimelineEntry(Incident incident, EntryRecord told, Instant now) {
        id = Uuid7.at(now);
        this.incident = incident;
        name = told.id();
        at = told.at();
        until = told.until();
        learned = told.learned();
        kind = told.kind();
        visibility = told.visibility();
        text = told.text();
        actor = told.by();
        supersedes = told.supersedes();
        reason = told.reason();
        recordedAt = now;
    }

    String name() {
        return name;
    }

    /** The system's clock when the entry was stored; {@code at} is what people say. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public EntryRecord told() {
        return new EntryRecord(name, at, until, learned, kind, visibility, text, actor, supersedes, reason);
    }
}
