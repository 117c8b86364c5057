package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/** A run of text within a block. */
public sealed interface Inline {

    record Text(String text) implements Inline {}

    record Strong(List<Inline> content) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {}

    record Code(String text) implements Inline {}

    /** @param target an http, https or mailto address, or {@code #id} of a place in the same document */
    record Link(String target, List<Inline> content) implements Inline {}

    /** A change of language within a sentence. */
    record Span(Language language, List<Inline> content) implements Inline {}

    record LineBreak() implements Inline {}

    /** The words alone; a line break reads as a line feed. */
    static String plain(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : content) {
            text.append(
                    switch (inline) {
                        case Text(String words) -> words;
                        case Strong(List<Inline> inner) -> plain(inner);
                        case Emphasis(List<Inline> inner) -> plain(inner);
                        case Code(String words) -> words;
                        case Link(String target, List<Inline> inner) -> plain(inner);
                        case Span(Language language, List<Inline> inner) -> plain(inner);
                        case LineBreak() -> "\n";
                    });
        }
        return text.toString();
    }
}
