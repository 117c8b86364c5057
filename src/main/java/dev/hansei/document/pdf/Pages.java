package dev.hansei.document.pdf;

import dev.hansei.document.Palette;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages as they fill, and the places on them that bookmarks and links lead to. */
final class Pages {
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;

    private final List<Page> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private boolean decorating;

    /** A point on a page; pages count from 0. */
    record Place(int page, float y) {}

    record Bookmark(int level, String title, Place place) {}

    Page page(int number) {
        while (pages.size() <= number) {
            pages.add(new Page());
        }
        return pages.get(number);
    }

    void add(int page, Mark mark) {
        if (!decorating) {
            page(page).content().add(mark);
        } else if (mark instanceof Mark.Words words) {
            page(page).content().add(untagged(words));
        }
    }

    void ground(int page, float x, float y, float width, float height, Palette.Color color) {
        page(page).ground().add(new Mark.Box(x, y, width, height, color));
    }

    /** Whatever is added meanwhile repeats something said before: a reader is not told it again. */
    void decorate(Runnable painting) {
        decorating = true;
        painting.run();
        decorating = false;
    }

    void bookmark(int level, String title, int page, float y) {
        bookmarks.add(new Bookmark(level, title, new Place(page, y)));
    }

    void name(String id, int page, float y) {
        if (id != null && !decorating) {
            places.put(id, new Place(page, y));
        }
    }

    List<Page> all() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    Map<String, Place> places() {
        return places;
    }

    private static Mark untagged(Mark.Words words) {
        return new Mark.Words(
                null,
                words.text(),
                words.face(),
                words.size(),
                words.slanted(),
                words.color(),
                words.x(),
                words.baseline(),
                words.spacing());
    }
}
