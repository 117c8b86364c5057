package dev.hansei.base;

/** A text that is no moment: what is wrong with it and what to write instead, in both languages and without a full stop. */
public final class NotAMoment extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual reason;

    NotAMoment(String ja, String en) {
        super(en);
        reason = Bilingual.of(ja, en);
    }

    public Bilingual reason() {
        return reason;
    }
}
