package dev.hansei.document.read;

import dev.hansei.document.Characters;
import dev.hansei.document.Markup;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * White space as a browser treats it: one space for a run, none at the edges of a block or a line, and none where a
 * line of the source ends between two Japanese characters.
 */
final class Spaces {
    private static final char BREAK = '\u2028';

    private final List<Markup.Words> leaves = new ArrayList<>();
    private final StringBuilder all = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();

    static Map<Markup.Words, String> collapse(List<Markup> content) {
        Spaces spaces = new Spaces();
        spaces.gather(content);
        return spaces.collapsed();
    }

    private void gather(List<Markup> content) {
        for (Markup markup : content) {
            switch (markup) {
                case Markup.Words words -> {
                    begins.add(all.length());
                    leaves.add(words);
                    all.append(words.text());
                }
                case Markup.Element element -> {
                    if (element.name().equals("br")) {
                        all.append(BREAK);
                    }
                    gather(element.children());
                }
            }
        }
    }

    private Map<Markup.Words, String> collapsed() {
        List<StringBuilder> texts =
                leaves.stream().map(leaf -> new StringBuilder()).toList();
        int leaf = -1;
        for (int i = 0; i < all.length(); i++) {
            while (leaf + 1 < leaves.size() && begins.get(leaf + 1) <= i) {
                leaf++;
            }
            int end = i;
            while (end < all.length() && isSpace(all.charAt(end))) {
                end++;
            }
            if (end > i) {
                if (!vanishes(i, end)) {
                    texts.get(leaf).append(' ');
                }
                i = end - 1;
            } else if (all.charAt(i) != BREAK) {
                texts.get(leaf).append(all.charAt(i));
            }
        }
        Map<Markup.Words, String> result = new IdentityHashMap<>();
        for (int i = 0; i < leaves.size(); i++) {
            result.put(leaves.get(i), texts.get(i).toString());
        }
        return result;
    }

    private boolean vanishes(int start, int end) {
        if (start == 0 || end == all.length() || all.charAt(start - 1) == BREAK || all.charAt(end) == BREAK) {
            return true;
        }
        return all.substring(start, end).contains("\n")
                && Characters.isWide(all.codePointBefore(start))
                && Characters.isWide(all.codePointAt(end));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }
}
