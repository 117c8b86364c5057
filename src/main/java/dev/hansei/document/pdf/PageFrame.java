package dev.hansei.document.pdf;

import dev.hansei.document.DocumentInfo;
import dev.hansei.document.Palette;
import dev.hansei.document.Theme;
import java.util.List;

/** What stands around the text of every page: where it belongs, which edition it is, and which page of how many. */
final class PageFrame {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final String[] PLACES = {"header.left", "header.right", "footer.left", "footer.right"};
    /** How far the lines stand from the text, as a part of the margin. */
    private static final float DISTANCE = 0.42f;

    private static final float LEADING = 1.4f;

    private final DocumentInfo info;
    private final Theme theme;
    private final float top;
    private final float bottom;
    private final float left;
    private final float right;

    PageFrame(DocumentInfo info, Theme theme) {
        this.info = info;
        this.theme = theme;
        top = theme.margins().top() * POINTS_PER_MILLIMETRE;
        bottom = Pages.HEIGHT - theme.margins().bottom() * POINTS_PER_MILLIMETRE;
        left = theme.margins().left() * POINTS_PER_MILLIMETRE;
        right = Pages.WIDTH - theme.margins().right() * POINTS_PER_MILLIMETRE;
    }

    Column body(Pages pages) {
        return Column.body(pages, left, right - left, top, bottom);
    }

    void check(InlineRuns inlines) {
        for (String place : PLACES) {
            theme.lines(place, info, 0, 0).forEach(line -> inlines.check(line, Typeface.REGULAR));
        }
    }

    void dress(Pages pages) {
        int count = pages.all().size();
        float size = theme.sizes().margin();
        float above = top - (top * DISTANCE);
        float below = bottom + (Pages.HEIGHT - bottom) * DISTANCE + size;
        for (int page = 0; page < count; page++) {
            pages.ground(
                    page, left, above + 5, right - left, 0.5f, theme.paper().rule());
            for (String place : PLACES) {
                List<String> lines = theme.lines(place, info, page + 1, count);
                float first = place.startsWith("header") ? above - (lines.size() - 1) * leading() : below;
                for (int i = 0; i < lines.size(); i++) {
                    line(pages, page, lines.get(i), first + i * leading(), place.endsWith("right"));
                }
            }
        }
    }

    private float leading() {
        return theme.sizes().margin() * LEADING;
    }

    private void line(Pages pages, int page, String line, float baseline, boolean atRight) {
        String words = shortened(line);
        float x = atRight ? right - width(words) : left;
        Palette.Color color = theme.paper().muted();
        pages.page(page)
                .content()
                .add(new Mark.Words(
                        null, words, Typeface.REGULAR, theme.sizes().margin(), false, color, x, baseline, 0));
    }

    /** Each line has its half of the page, or a long title would run into the page number. */
    private String shortened(String words) {
        float most = (right - left) * 0.62f;
        String rest = words;
        while (width(rest) > most) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), rest.endsWith("…") ? -2 : -1)) + "…";
        }
        return rest;
    }

    private float width(String words) {
        return words.codePoints().mapToObj(Typeface.REGULAR::width).reduce(0f, Float::sum)
                * theme.sizes().margin()
                / 1000;
    }
}
