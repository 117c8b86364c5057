package dev.hansei.document;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one source, so that its author sees everything at once. */
public final class Problems {
    private final String source;
    private final List<DocumentProblem> found = new ArrayList<>();

    public Problems(String source) {
        this.source = source;
    }

    public void add(Markup.Element at, String message) {
        add(at.line(), "<" + at.name() + ">", message);
    }

    public void add(int line, String element, String message) {
        found.add(new DocumentProblem(source, line, element, message));
    }

    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new DocumentException(found);
        }
    }
}
