package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.List;

/** A paragraph in one of the styles that a document has. */
public record Paragraph(Language language, Style style, List<Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    /** {@code PLAIN} is text standing directly in an item or a cell; every other style is written as a {@code p}. */
    public enum Style {
        PLAIN,
        BODY,
        LEAD,
        RIGHT,
        CENTER,
        ADDRESSEE,
        NOTE,
        META
    }
}
