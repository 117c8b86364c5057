package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.report.wording.Languages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a request asks for. */
final class Asked {

    private Asked() {}

    /** The language named in the address, or else the first one of the browser's that we have. */
    static Language language(String named, List<Locale> accepted) {
        if (named != null) {
            return Languages.of(named).all().getFirst();
        }
        return accepted.stream()
                .flatMap(locale -> Arrays.stream(Language.values())
                        .filter(language -> language.tag().equals(locale.getLanguage())))
                .findFirst()
                .orElse(Language.EN);
    }

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
