package dev.hansei.document.pdf;

import dev.hansei.document.ListBlock;

/** What stands before the items of a list, by how deep it is nested. */
final class ListLabels {
    private ListLabels() {}

    static String label(ListBlock list, int depth, int index) {
        if (list.ordered()) {
            return depth == 0 ? list.first() + index + "." : "(" + (list.first() + index) + ")";
        }
        return switch (depth) {
            case 0 -> "•";
            case 1 -> "◦";
            default -> "▪";
        };
    }

    /** The name of the same in a structure tree. */
    static String numbering(ListBlock list, int depth) {
        if (list.ordered()) {
            return "Decimal";
        }
        return switch (depth) {
            case 0 -> "Disc";
            case 1 -> "Circle";
            default -> "Square";
        };
    }
}
