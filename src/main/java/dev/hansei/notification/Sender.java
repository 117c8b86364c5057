package dev.hansei.notification;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;

/**
 * Who stands in the From line of the mails.
 *
 * @param name may have several lines, as at the head of a letter; the first one is shown
 * @param address an ASCII address; its domain also ends every Message-ID
 */
public record Sender(Bilingual name, String address) {

    public Bilingual firstLine() {
        return Bilingual.of(firstLine(Language.JA), firstLine(Language.EN));
    }

    private String firstLine(Language language) {
        return name.has(language)
                ? name.in(language).strip().lines().findFirst().orElseThrow()
                : null;
    }
}
