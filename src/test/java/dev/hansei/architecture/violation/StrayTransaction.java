package dev.hansei.architecture.violation;

import jakarta.transaction.Transactional;

/** Begins a transaction without being a desk. */
public class StrayTransaction {

    @Transactional
    void begin() {}
}
