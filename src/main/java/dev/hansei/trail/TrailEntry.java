package dev.hansei.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One entry of the trail; the sequencer's columns are not written here. */
@Entity
@Immutable
public class TrailEntry {

    @Id
    private UUID entryId;

    private String stream;
    private String action;
    private UUID actorRef;
    private UUID onBehalfRef;
    private Instant occurredAt;
    private Instant recordedAt;
    private String requestId;
    private byte[] publicJson;
    private byte[] privDigest;
    private byte[] bodyHash;
    private byte[] insertMac;

    protected TrailEntry() {}

    TrailEntry(TrailBody body, byte[] mac) {
        entryId = body.id();
        stream = body.fact().stream();
        action = body.fact().action();
        actorRef = body.actor();
        recordedAt = body.recorded();
        publicJson = body.publicJson();
        privDigest = body.hidden().isEmpty() ? null : HiddenField.digest(body.hidden());
        bodyHash = body.hash();
        insertMac = mac;
    }

    public UUID id() {
        return entryId;
    }

    public String stream() {
        return stream;
    }

    public String action() {
        return action;
    }

    public Recorded recorded() {
        return new Recorded(actorRef, recordedAt);
    }

    /** Canonical JSON without personal data. */
    public byte[] publicJson() {
        return publicJson.clone();
    }

    /** SHA-256 of the canonical body. */
    public byte[] bodyHash() {
        return bodyHash.clone();
    }
}
