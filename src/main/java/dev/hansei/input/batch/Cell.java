package dev.hansei.input.batch;

/**
 * Texts in cells of a table that spreadsheets open. What a spreadsheet would take for a formula gets an apostrophe before
 * it, also where it would begin a cell only under another separator; and reading takes exactly that apostrophe away.
 */
final class Cell {

    private static final String FORMULA = "=+-@\t\r＝＋－＠";
    private static final String STARTS = "\";,\t\n\r";
    private static final char APOSTROPHE = '\'';

    private Cell() {}

    static String safe(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2);
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            if (start && formula(text, i)) {
                safe.append(APOSTROPHE);
            }
            char character = text.charAt(i);
            safe.append(character);
            start = starts(character, start);
        }
        return safe.toString();
    }

    /** What {@link #safe} was given. */
    static String told(String safe) {
        StringBuilder told = new StringBuilder(safe.length());
        boolean start = true;
        for (int i = 0; i < safe.length(); i++) {
            if (start && safe.charAt(i) == APOSTROPHE && formula(safe, i + 1)) {
                i++;
            }
            char character = safe.charAt(i);
            told.append(character);
            start = starts(character, start);
        }
        return told.toString();
    }

    /** Whether a formula begins here, behind any apostrophes. */
    private static boolean formula(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == APOSTROPHE) {
            i++;
        }
        return i < text.length() && FORMULA.indexOf(text.charAt(i)) >= 0;
    }

    private static boolean starts(char character, boolean start) {
        return STARTS.indexOf(character) >= 0 || (start && Character.isSpaceChar(character));
    }
}
