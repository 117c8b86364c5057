package dev.hansei.report.wording;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The languages one document is published in. */
public enum Languages {
    JA(Language.JA),
    EN(Language.EN),
    /** Both, side by side; Japanese first. */
    JA_EN(Language.JA, Language.EN);

    private final List<Language> all;

    Languages(Language... all) {
        this.all = List.of(all);
    }

    /** @param name {@code ja}, {@code en} or {@code ja+en} */
    public static Languages of(String name) {
        for (Languages languages : values()) {
            if (languages.toString().equals(name)) {
                return languages;
            }
        }
        throw new Problem.Invalid(
                "report/languages-unknown",
                Bilingual.of(
                        "文書の言語「" + name + "」は使えません。ja、en、ja+en のいずれかを指定してください。",
                        "'" + name + "' is no choice of languages: write ja, en or ja+en."));
    }

    /** As an address carries the name: there, a plus sign means a space. */
    public static Languages asked(String name) {
        return of(name.replace(' ', '+'));
    }

    public List<Language> all() {
        return all;
    }

    /** The tags in order, such as {@code ja} and {@code en}. */
    public List<String> tags() {
        return all.stream().map(Language::tag).toList();
    }

    @Override
    public String toString() {
        return all.stream().map(Language::tag).collect(Collectors.joining("+"));
    }
}
