package dev.hansei.document.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of text.
 *
 * @param width without trailing space, and without what may hang into the margin
 * @param spacing added after every character
 */
record Line(List<Fragment> fragments, float width, float spacing) {
    /** From the top of the square to the base line of the font, as a part of the size. */
    private static final float ASCENT = 0.88f;

    /** Part of a run, {@code offset} from the beginning of the line. */
    record Fragment(Run run, String text, float offset, float width) {}

    static float baseline(float top, Style style) {
        return top + (style.leading() - style.size()) / 2 + ASCENT * style.size();
    }

    String text() {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    void place(Column column, float available, Style style) {
        float start = column.x()
                + switch (style.align()) {
                    case START -> 0;
                    case CENTER -> (available - width) / 2;
                    case END -> available - width;
                };
        Pages pages = column.pages();
        float baseline = baseline(column.y(), style);
        for (Fragment fragment : fragments) {
            Run run = fragment.run();
            float x = start + fragment.offset();
            if (run.ground() != null && !fragment.text().isBlank()) {
                float top = baseline - style.size() * 0.92f;
                pages.ground(column.page(), x, top, fragment.width(), style.size() * 1.2f, run.ground());
            }
            pages.add(
                    column.page(),
                    new Mark.Words(
                            run.tag(),
                            fragment.text(),
                            run.face(),
                            style.size(),
                            run.slanted(),
                            run.color(),
                            x,
                            baseline,
                            spacing));
            if (run.link() != null) {
                Run.Target link = run.link();
                pages.add(
                        column.page(),
                        new Mark.Link(
                                link.tag(),
                                link.address(),
                                link.words(),
                                x,
                                baseline - ASCENT * style.size(),
                                fragment.width(),
                                style.size() * 1.15f));
            }
        }
    }
}
