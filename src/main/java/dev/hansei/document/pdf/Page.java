package dev.hansei.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** The marks of one page: grounds and rules first, then the content in reading order. */
record Page(List<Mark> ground, List<Mark> content) {
    Page() {
        this(new ArrayList<>(), new ArrayList<>());
    }
}
