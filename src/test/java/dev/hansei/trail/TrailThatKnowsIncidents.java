package dev.hansei.trail;

import dev.hansei.incident.Incident;

/** Made to break the rule that the trail knows no content room. */
public final class TrailThatKnowsIncidents {

    Incident incident;
}
