package dev.hansei.evidence;

import dev.hansei.trail.Digests;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One file under the hash of its bytes; what they mean is for people to say. */
@Entity
@Immutable
public class EvidenceFile {

    @Id
    private String sha256;

    private String name;
    private long size;
    private byte[] bytes;
    private String keptBy;
    private Instant keptAt;

    protected EvidenceFile() {}

    EvidenceFile(String name, byte[] bytes, String keptBy, Instant now) {
        sha256 = Digests.sha256(bytes);
        this.name = name;
        size = bytes.length;
        this.bytes = bytes;
        this.keptBy = keptBy;
        keptAt = now;
    }

    public String name() {
        return name;
    }

    /** Whether the stored bytes are still those that were kept. */
    boolean sound() {
        return Digests.sha256(bytes).equals(sha256);
    }

    public byte[] bytes() {
        return bytes;
    }

    KeptFile told() {
        return new KeptFile(sha256, name, size, keptBy, keptAt);
    }
}
