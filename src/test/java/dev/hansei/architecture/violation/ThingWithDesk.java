package dev.hansei.architecture.violation;

import dev.hansei.incident.Incidents;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.util.UUID;

/** A thing that knows a desk. Its table does not exist: it is never stored. */
@Entity
public class ThingWithDesk {

    @Id
    UUID id;

    @Transient
    Incidents incidents;
}
