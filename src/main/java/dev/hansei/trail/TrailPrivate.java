package dev.hansei.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The erasable part of an entry. */
@Entity
@Immutable
public class TrailPrivate {

    @Id
    private UUID entryId;

    private byte[] fields;
    private UUID subjectRef;
    private String dekId;

    protected TrailPrivate() {}

    TrailPrivate(UUID entryId, List<HiddenField> hidden) {
        this.entryId = entryId;
        fields = Canonical.bytes(hidden.stream().map(HiddenField::content).toList());
    }
}
