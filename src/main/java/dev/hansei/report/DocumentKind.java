package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.util.Arrays;
import java.util.Locale;

/** The documents that are made of records. */
public enum DocumentKind {
    POSTMORTEM,
    EVALUATION;

    /**
     * @param name such as {@code postmortem}
     * @throws Problem.NotFound for a kind of document that there is not
     */
    public static DocumentKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound(
                        "report/kind-unknown",
                        Bilingual.of(
                                "「" + name + "」という種類の文書はありません。postmortem または evaluation を指定してください。",
                                "There is no kind of document called '" + name
                                        + "': ask for postmortem or evaluation.")));
    }
}
