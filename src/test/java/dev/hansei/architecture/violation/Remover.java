package dev.hansei.architecture.violation;

import dev.hansei.incident.Incidents;

/** Deletes records. */
public final class Remover {

    void remove(Incidents incidents) {
        incidents.deleteAll();
    }
}
