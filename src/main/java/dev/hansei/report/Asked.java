package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.util.Arrays;
import java.util.Locale;

/** What a request asks for. */
final class Asked {

    private Asked() {}

    /** @throws Problem.NotFound for a kind of document that there is not */
    static DocumentKind kind(String name) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem.NotFound(
                        "report/kind-unknown",
                        Bilingual.of(
                                "「" + name + "」という種類の文書はありません。postmortem または evaluation を指定してください。",
                                "There is no kind of document called '" + name
                                        + "': ask for postmortem or evaluation.")));
    }
}
