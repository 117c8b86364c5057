package dev.hansei.flow;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One saving of a draft. It never changes; whoever goes on writing saves another. */
@Entity
@Immutable
public class FlowDraft {

    @Id
    private UUID id;

    private String reference;
    private ZoneId zone;
    private Bilingual title;

    @OneToOne(optional = false, cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    private FlowVersion version;

    private int number;
    private int saving;
    private UUID writtenBy;
    private Instant writtenAt;

    protected FlowDraft() {}

    /** @param told a flow with the one version that is drafted */
    FlowDraft(ResponseFlowRecord told, int saving, Actor actor, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        zone = told.zone();
        title = told.title();
        version = new FlowVersion(null, told.versions().getFirst(), now);
        number = told.versions().getFirst().number();
        this.saving = saving;
        writtenBy = actor.ref();
        writtenAt = now;
    }

    int saving() {
        return saving;
    }

    UUID writtenBy() {
        return writtenBy;
    }

    /** Whether the same person saves the same once more, as a button that is pressed twice does. */
    boolean repeats(ResponseFlowRecord sent, Actor actor) {
        return writtenBy.equals(actor.ref())
                && zone.equals(sent.zone())
                && title.equals(sent.title())
                && version.told().equals(sent.versions().getFirst());
    }

    FlowDraftRecord told() {
        return new FlowDraftRecord(id.toString(), reference, zone, title, writtenAt, version.told());
    }
}
