package dev.hansei.intake;

/** A position in a file; both numbers count from 1. */
record Mark(int line, int column) {

    static final Mark START = new Mark(1, 1);
}
