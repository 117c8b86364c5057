package dev.hansei.intake;

/** Stops the reading of one value, or of a whole file, with the flaw that was found. */
final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;
    private final transient Mark mark;

    Rejected(Flaw flaw) {
        this(flaw, null);
    }

    Rejected(Flaw flaw, Mark mark) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
        this.mark = mark;
    }

    Flaw flaw() {
        return flaw;
    }

    /** Null where the flaw stands at the value itself. */
    Mark mark() {
        return mark;
    }
}
