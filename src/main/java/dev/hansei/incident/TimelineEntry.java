package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.base.TextRules;
import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private String loggedBy;
    private String folded;

    @Enumerated(EnumType.STRING)
    private Source source;

    protected TimelineEntry() {}

    /**
     * @param loggedBy the key of the person who wrote it down, or null where a machine did
     * @param source where it came from, or null where it was typed
     */
    TimelineEntry(Incident incident, EntryRecord told, String loggedBy, Source source, Instant now) {
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
        recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.loggedBy = loggedBy;
        this.source = source;
        folded = TextRules.folded(
                Stream.of(text.ja(), text.en()).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    /** Sorts by the time of storing; unlike its name it is unique in the installation. */
    public UUID row() {
        return id;
    }

    public String name() {
        return name;
    }

    public String loggedBy() {
        return loggedBy;
    }

    /** Where it came from; null where somebody typed it into the room. */
    public Source source() {
        return source;
    }

    /** The system's clock when the entry was stored; {@code at} is what people say. */
    public Instant recordedAt() {
        return recordedAt;
    }

    public EntryRecord told() {
        return new EntryRecord(name, at, until, learned, kind, visibility, text, actor, supersedes, reason);
    }
}
