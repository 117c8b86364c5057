package dev.hansei.document.read;

import dev.hansei.base.Language;
import dev.hansei.document.Markup;
import dev.hansei.document.Problems;

/** Which language an element is in. */
final class Languages {
    private Languages() {}

    static Language of(Markup.Element element, Language outer, Problems problems) {
        String tag = element.attribute("lang");
        if (tag == null) {
            return outer;
        }
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            problems.add(element, e.getMessage());
            return outer;
        }
    }
}
