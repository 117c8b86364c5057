package dev.hansei.input.batch;

import dev.hansei.base.Bilingual;

/** A sentence about one place of a table, which it says first. */
final class InRow {

    private InRow() {}

    /**
     * @param number of the row, counted from one below the head
     * @param column its head, or empty where it is about the whole row
     */
    static Bilingual said(int number, String column, Bilingual sentence) {
        return column.isEmpty()
                ? Bilingual.of(number + "行目：" + sentence.ja(), "Row " + number + ": " + sentence.en())
                : Bilingual.of(
                        number + "行目の " + column + " 列：" + sentence.ja(),
                        "Row " + number + ", column " + column + ": " + sentence.en());
    }
}
