package dev.hansei.intake.form;

/** Stops the reading of one value, or of a whole file, with the flaw that was found. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;
    private final transient Mark mark;

    public Rejected(Flaw flaw) {
        this(flaw, null);
    }

    public Rejected(Flaw flaw, Mark mark) {
        super(flaw.code(), null, false, false);
        this.flaw = flaw;
        this.mark = mark;
    }

    public Flaw flaw() {
        return flaw;
    }

    /** Null where the flaw stands at the value itself. */
    public Mark mark() {
        return mark;
    }
}
