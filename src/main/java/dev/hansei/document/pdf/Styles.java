package dev.hansei.document.pdf;

import dev.hansei.base.Language;
import dev.hansei.document.Palette;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Theme;

/**
 * The styles of the text of one place.
 *
 * @param scale 1, or less where there is little width
 * @param inCell whether text stands in a cell and needs no space around it
 */
record Styles(Theme theme, float scale, float base, boolean inCell) {
    /** Beside another column, text is set a little smaller so that lines keep a good length. */
    private static final float NARROW = 0.88f;

    static Styles of(Theme theme) {
        return new Styles(theme, 1, theme.sizes().body(), false);
    }

    Styles narrow() {
        return new Styles(theme, NARROW, base * NARROW, inCell);
    }

    Styles cell(boolean matrix) {
        float size = matrix ? theme.sizes().matrix() : theme.sizes().table();
        return new Styles(theme, scale, size * (scale + 1) / 2, true);
    }

    Styles plain() {
        return new Styles(theme, scale, base, true);
    }

    Style heading(int level, Language language) {
        Palette paper = theme.paper();
        float leading = language == Language.JA ? 1.42f : 1.3f;
        return switch (level) {
            case 1 -> style(theme.sizes().h1() * scale, leading, paper.ink(), 14, 8);
            case 2 -> style(theme.sizes().h2() * scale, leading, paper.accent(), 17, 6);
            default -> style(theme.sizes().h3() * scale, leading, paper.ink(), 12, 3);
        };
    }

    private static Style style(float size, float leading, Palette.Color color, float before, float after) {
        return new Style(size, size * leading, true, color, Style.Align.START, false, true, before, after, before);
    }

    Style paragraph(Paragraph.Style kind, Language language) {
        Palette paper = theme.paper();
        Theme.Sizes sizes = theme.sizes();
        return switch (kind) {
            case PLAIN -> text(base, language, paper.ink(), 0, 0);
            case BODY -> text(base, language, paper.ink(), 6, 6);
            case LEAD -> text(sizes.lead() * scale, language, paper.ink(), 9, 6);
            case RIGHT -> text(base, language, paper.ink(), 13, 0).with(Style.Align.END);
            case CENTER -> text(base, language, paper.ink(), 17, 4).with(Style.Align.CENTER);
            case ADDRESSEE -> text(sizes.lead() * scale, language, paper.ink(), 15, 0);
            case NOTE -> text(sizes.small() * scale, language, paper.muted(), 5, 3);
            case META -> text(sizes.small() * scale, language, paper.muted(), 5, 0);
        };
    }

    Style caption(Language language) {
        float size = theme.sizes().small() * scale;
        return new Style(
                size,
                size * theme.sizes().leading(language),
                true,
                theme.paper().muted(),
                Style.Align.START,
                false,
                true,
                0,
                0,
                0);
    }

    Style label(Language language) {
        float size = theme.sizes().small() * scale;
        return new Style(
                size,
                size * theme.sizes().leading(language),
                true,
                theme.paper().accent(),
                Style.Align.START,
                false,
                true,
                0,
                3,
                3);
    }

    private Style text(float size, Language language, Palette.Color color, float space, float between) {
        float leading = theme.sizes().leading(language);
        // Lines of a cell are short and seen as a shape: closer together, and never stretched.
        float distance = inCell ? 1 + (leading - 1) * 0.78f : leading;
        boolean justified = language == Language.JA && !inCell;
        return new Style(
                size,
                size * distance,
                false,
                color,
                Style.Align.START,
                justified,
                false,
                inCell ? 2 : space,
                inCell ? 2 : space,
                inCell ? 2 : between);
    }
}
