package dev.hansei.architecture.violation;

/** Named after a layer. */
public final class BusyUtils {}
