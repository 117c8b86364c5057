package dev.hansei.effectiveness;

import dev.hansei.base.Uuid7;
import dev.hansei.trail.Digests;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a signed conclusion stands on, in canonical form, as it was when it was signed. */
@Entity
@Immutable
public class AuditSnapshot {

    @Id
    private UUID id;

    private String reference;
    private byte[] canonical;
    private String sha256;
    private Instant takenAt;

    protected AuditSnapshot() {}

    AuditSnapshot(String reference, byte[] canonical, Instant now) {
        id = Uuid7.at(now);
        this.reference = reference;
        this.canonical = canonical;
        sha256 = Digests.sha256(canonical);
        takenAt = now;
    }

    public byte[] canonical() {
        return canonical;
    }

    public String sha256() {
        return sha256;
    }
}
