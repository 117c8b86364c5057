package dev.hansei.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one source, so that its author sees everything at once. */
final class Problems {
    private final String source;
    private final List<DocumentProblem> found = new ArrayList<>();

    Problems(String source) {
        this.source = source;
    }

    void add(Markup.Element at, String message) {
        add(at.line(), "<" + at.name() + ">", message);
    }

    void add(int line, String element, String message) {
        found.add(new DocumentProblem(source, line, element, message));
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DocumentException(found);
        }
    }
}
