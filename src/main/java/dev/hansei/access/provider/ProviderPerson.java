package dev.hansei.access.provider;

import dev.hansei.base.Bilingual;
import dev.hansei.base.TextRules;
import java.util.Locale;
import java.util.Set;

/**
 * Someone who proved themselves at the identity provider.
 *
 * @param subject who it is, for good
 * @param username what they are called there today, or null
 * @param name their name as people say it, or null
 * @param claimed the values of the claim that roles are read from
 */
record ProviderPerson(String subject, String username, String name, Set<String> claimed) {

    private static final int LONGEST = 40;

    /** A sign-in name made of what they are called there. */
    String handle() {
        String called =
                username == null ? "" : username.toLowerCase(Locale.ROOT).replaceFirst("@.*", "");
        String kept = called.replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
        return kept.length() < 2 ? "person" : kept.substring(0, Math.min(kept.length(), LONGEST));
    }

    /** Their name in the records; what could not be kept as text gives way to the sign-in name. */
    Bilingual named(String handle) {
        String shown =
                name == null || TextRules.blank(name) || TextRules.refusal(name).isPresent()
                        ? handle
                        : TextRules.kept(name);
        return Bilingual.of(shown, shown);
    }
}
