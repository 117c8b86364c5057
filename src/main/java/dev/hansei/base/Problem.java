package dev.hansei.base;

import java.time.Duration;
import java.util.List;

/** What went wrong, for the one who asked: a stable code and a sentence in both languages, listed in docs/problems.md. */
public abstract sealed class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Bilingual sentence;

    private Problem(String code, Bilingual sentence) {
        super(code + ": " + sentence.en());
        this.code = code;
        this.sentence = sentence;
    }

    public String code() {
        return code;
    }

    /** What, why, and what to do next. */
    public Bilingual sentence() {
        return sentence;
    }

    /** Nothing of that name is here. */
    public static final class NotFound extends Problem {
        private static final long serialVersionUID = 1L;

        public NotFound(String code, Bilingual sentence) {
            super(code, sentence);
        }
    }

    /** A rule says no. */
    public static final class Refused extends Problem {
        private static final long serialVersionUID = 1L;

        public Refused(String code, Bilingual sentence) {
            super(code, sentence);
        }
    }

    /** The input cannot be understood. */
    public static final class Invalid extends Problem {
        private static final long serialVersionUID = 1L;

        private final String text;

        public Invalid(String code, Bilingual sentence) {
            this(code, sentence, null);
        }

        /** @param text the one that cannot be understood, among all that were sent */
        public Invalid(String code, Bilingual sentence, String text) {
            super(code, sentence);
            this.text = text;
        }

        /** The text that it is about; null where it is about no single one. */
        public String text() {
            return text;
        }
    }

    /** The form of the input is wrong; all that is wrong with it is told at once. */
    public static final class Malformed extends Problem {
        private static final long serialVersionUID = 1L;

        private final transient List<Fault> faults;

        public Malformed(String code, Bilingual sentence, List<Fault> faults) {
            super(code, sentence);
            this.faults = List.copyOf(faults);
        }

        public List<Fault> faults() {
            return faults;
        }
    }

    /**
     * One thing that is wrong with an input.
     *
     * @param path where it stands, such as {@code window.from}; empty for the whole
     */
    public record Fault(String path, String code, Bilingual sentence) {}

    /** Nobody is signed in, or what proves it is not valid. */
    public static final class NotSignedIn extends Problem {
        private static final long serialVersionUID = 1L;

        public NotSignedIn(String code, Bilingual sentence) {
            super(code, sentence);
        }
    }

    /** Whoever asks may not do this. */
    public static final class Forbidden extends Problem {
        private static final long serialVersionUID = 1L;

        public Forbidden(String code, Bilingual sentence) {
            super(code, sentence);
        }
    }

    /** What the asker last saw has changed meanwhile. */
    public static final class Stale extends Problem {
        private static final long serialVersionUID = 1L;

        public Stale(String code, Bilingual sentence) {
            super(code, sentence);
        }
    }

    /** More than is taken at once. */
    public static final class TooLarge extends Problem {
        private static final long serialVersionUID = 1L;

        public TooLarge(String code, Bilingual sentence) {
            super(code, sentence);
        }
    }

    /** Too often; it may be tried again later. */
    public static final class Throttled extends Problem {
        private static final long serialVersionUID = 1L;

        private final transient Duration pause;

        public Throttled(String code, Bilingual sentence, Duration pause) {
            super(code, sentence);
            this.pause = pause;
        }

        /** How long until another try is heard. */
        public Duration pause() {
            return pause;
        }
    }
}
