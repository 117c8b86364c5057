package dev.hansei.report.wording;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes a document's texts in its languages. A missing translation is noted with its path and never filled from the
 * other language; {@link #refuseIfMissing} then names all of them at once.
 */
public final class Texts {

    /** The code of the refusal of a document whose texts are not all written. */
    public static final String MISSING = "report/translation-missing";

    private final Languages languages;
    private final Words words;
    private final List<String> missing = new ArrayList<>();

    public Texts(Languages languages) {
        this.languages = languages;
        words = new Words(languages);
    }

    public Words words() {
        return words;
    }

    /** @param path where the text stands in the record, for whoever must write it */
    public Text text(String path, Bilingual text) {
        return computed(language -> in(language, path, text));
    }

    /** Null where it has been written in neither language. */
    public Text optionalText(String path, Bilingual text) {
        return unwritten(text) ? null : text(path, text);
    }

    public Prose prose(String path, Bilingual text) {
        return new Prose(text(path, text).in());
    }

    /** Null where it has been written in neither language. */
    public Prose optionalProse(String path, Bilingual text) {
        return unwritten(text) ? null : prose(path, text);
    }

    /** Null for null. */
    public When when(Moment moment) {
        return moment == null ? null : When.of(moment, this);
    }

    public Span span(Moment from, Moment to) {
        return new Span(when(from), when(to), computed(language -> MomentWords.span(from, to, language)));
    }

    public Text computed(Function<Language, String> text) {
        return Text.of(languages, text);
    }

    /** @throws Problem.Refused naming the path and language of every text that is missing */
    public void refuseIfMissing() {
        if (!missing.isEmpty()) {
            String paths = String.join(", ", missing);
            throw new Problem.Refused(
                    MISSING,
                    Bilingual.of(
                            "訳がそろっていないため、この言語では発行できません。次の文を書いてください：" + paths,
                            "The document cannot be issued in this language until these texts are written: " + paths));
        }
    }

    private String in(Language language, String path, Bilingual text) {
        if (text == null || !text.has(language)) {
            missing.add(path + "." + language.tag());
            return "";
        }
        return text.in(language);
    }

    private static boolean unwritten(Bilingual text) {
        return text == null || (!text.has(Language.JA) && !text.has(Language.EN));
    }
}
