package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import java.util.stream.Stream;

/** Speaks to the person at the terminal, in the language of their environment. */
final class Terminal {

    private Terminal() {}

    static String said(Bilingual sentence) {
        return sentence.orOther(language());
    }

    /** Japanese where the environment says so, else English. */
    static Language language() {
        return Stream.of("HANSEI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .filter(value -> value.startsWith("ja"))
                .map(value -> Language.JA)
                .orElse(Language.EN);
    }
}
