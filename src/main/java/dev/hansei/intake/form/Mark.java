package dev.hansei.intake.form;

/** A position in a file; both numbers count from 1. */
public record Mark(int line, int column) {

    public static final Mark START = new Mark(1, 1);
}
