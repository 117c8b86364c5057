package dev.hansei.document.pdf;

import dev.hansei.base.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the structure tree: what a reader with a screen reader is told. Either it has children, or marks are
 * painted under it; never both.
 */
final class Tag {
    private final String role;
    private final Language language;
    private final boolean languageChanges;
    private final List<Tag> children = new ArrayList<>();
    private final Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);

    /** What a tag may say besides its role. */
    enum Attribute {
        ALT,
        SCOPE,
        COLUMN_SPAN,
        ROW_SPAN,
        NUMBERING,
        BOX
    }

    /** The place of a figure: page, and its four edges from the top left of the page. */
    record Box(int page, float left, float top, float right, float bottom) {}

    private Tag(String role, Language language, boolean languageChanges) {
        this.role = role;
        this.language = language;
        this.languageChanges = languageChanges;
    }

    static Tag root(Language language) {
        return new Tag("Document", language, true);
    }

    Tag child(String childRole, Language childLanguage) {
        Tag child = new Tag(childRole, childLanguage, childLanguage != language);
        children.add(child);
        return child;
    }

    Tag with(Attribute attribute, Object value) {
        attributes.put(attribute, value);
        return this;
    }

    String role() {
        return role;
    }

    Language language() {
        return language;
    }

    /** Whether the language differs from the parent's, which is when it has to be said. */
    boolean languageChanges() {
        return languageChanges;
    }

    List<Tag> children() {
        return children;
    }

    Map<Attribute, Object> attributes() {
        return attributes;
    }
}
