package dev.hansei.document.pdf;

import dev.hansei.base.Language;
import dev.hansei.document.Characters;
import dev.hansei.document.DocumentException;
import dev.hansei.document.DocumentProblem;
import dev.hansei.document.Inline;
import dev.hansei.document.Palette;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turns the text of a block into runs, each under its tag, and notices characters the fonts cannot show. */
final class InlineRuns {
    private static final int EXCERPT = 24;

    private final String source;
    private final Palette palette;
    private final Set<DocumentProblem> problems = new LinkedHashSet<>();

    InlineRuns(String source, Palette palette) {
        this.source = source;
        this.palette = palette;
    }

    /** @throws DocumentException when a character met so far has no glyph */
    void throwIfUnprintable() {
        if (!problems.isEmpty()) {
            throw new DocumentException(List.copyOf(problems));
        }
    }

    Runs of(Tag tag, List<Inline> content, Style style) {
        boolean simple = content.stream().allMatch(i -> i instanceof Inline.Text || i instanceof Inline.LineBreak);
        List<Run> runs = new ArrayList<>();
        add(content, new Context(tag, tag.language(), face(style.bold()), false, style.color(), null, simple), runs);
        return new Runs(runs, style);
    }

    Runs of(Tag tag, String words, Style style) {
        return of(tag, List.of(new Inline.Text(words)), style);
    }

    void check(String words, Typeface face) {
        for (int i = 0; i < words.length(); i += Character.charCount(words.codePointAt(i))) {
            int codePoint = words.codePointAt(i);
            if (codePoint != '\n' && !face.shows(codePoint)) {
                problems.add(new DocumentProblem(
                        source,
                        0,
                        "\"" + excerpt(words, codePoint) + "\"",
                        "the document font cannot show the character " + Characters.name(codePoint)));
            }
        }
    }

    /** @param leaf whether the tag itself takes the marks, or a child for each run */
    private record Context(
            Tag tag,
            Language language,
            Typeface face,
            boolean slanted,
            Palette.Color color,
            Run.Target link,
            boolean leaf) {

        Context bold() {
            return new Context(tag, language, Typeface.BOLD, slanted, color, link, leaf);
        }

        /** Japanese has no slanted letters: it stresses by weight. */
        Context stressed() {
            return language == Language.JA ? bold() : new Context(tag, language, face, true, color, link, leaf);
        }

        Context in(Language other) {
            return new Context(tag, other, face, slanted, color, link, leaf);
        }

        Context within(Run.Target target, Palette.Color linkColor) {
            return new Context(target.tag(), language, face, slanted, linkColor, target, false);
        }

        Tag leaf(String role) {
            return leaf ? tag : tag.child(role, language);
        }
    }

    private void add(List<Inline> content, Context context, List<Run> runs) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text(String words) -> runs.add(run(context.leaf("Span"), words, context, null));
                case Inline.Code(String words) -> runs.add(run(context.leaf("Code"), words, context, palette.wash()));
                case Inline.LineBreak() -> lineBreak(context, runs);
                case Inline.Strong(List<Inline> inner) -> add(inner, context.bold(), runs);
                case Inline.Emphasis(List<Inline> inner) -> add(inner, context.stressed(), runs);
                case Inline.Span(Language language, List<Inline> inner) -> add(inner, context.in(language), runs);
                case Inline.Link(String target, List<Inline> inner) -> {
                    Tag tag = context.tag().child("Link", context.language());
                    add(
                            inner,
                            context.within(new Run.Target(tag, target, Inline.plain(inner)), palette.accent()),
                            runs);
                }
            }
        }
    }

    private Run run(Tag leaf, String words, Context context, Palette.Color ground) {
        check(words, context.face());
        return new Run(leaf, words, context.face(), context.slanted(), context.color(), context.link(), ground);
    }

    /** A line break is read with the words before it. */
    private void lineBreak(Context context, List<Run> runs) {
        Tag leaf = runs.isEmpty()
                ? context.leaf("Span")
                : runs.get(runs.size() - 1).tag();
        runs.add(run(leaf, "\n", context, null));
    }

    static Typeface face(boolean bold) {
        return bold ? Typeface.BOLD : Typeface.REGULAR;
    }

    private static String excerpt(String words, int codePoint) {
        int at = words.indexOf(codePoint);
        int from = Math.max(0, at - EXCERPT / 2);
        int to = Math.min(words.length(), at + EXCERPT / 2);
        return (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
    }
}
