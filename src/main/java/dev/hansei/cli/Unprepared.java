package dev.hansei.cli;

import dev.hansei.base.Bilingual;

/** The machine is not ready for the command. */
final class Unprepared extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual sentence;

    Unprepared(String ja, String en) {
        super(en);
        sentence = Bilingual.of(ja, en);
    }

    Bilingual sentence() {
        return sentence;
    }
}
