package dev.hansei.incident.line.time;

/** A place in a folded line that moves on over what it takes, and stays where it is over what it does not. */
public final class Cursor {

    private final String text;
    private int at;

    public Cursor(String text) {
        this.text = text;
    }

    public int at() {
        return at;
    }

    public void back(int place) {
        at = place;
    }

    public boolean end() {
        return at == text.length();
    }

    /** The character here, or NUL at the end. */
    public char here() {
        return ahead(0);
    }

    char ahead(int count) {
        return at + count < text.length() ? text.charAt(at + count) : '\0';
    }

    char before() {
        return at == 0 ? '\0' : text.charAt(at - 1);
    }

    String since(int start) {
        return text.substring(start, at);
    }

    public boolean take(String words) {
        boolean taken = text.startsWith(words, at);
        at += taken ? words.length() : 0;
        return taken;
    }

    /** @param choices a longer one before any that it begins with */
    boolean takeAny(String... choices) {
        for (String choice : choices) {
            if (take(choice)) {
                return true;
            }
        }
        return false;
    }

    /** Takes one of these English words, in any case, where no further letter or digit follows. */
    boolean takeWord(String... words) {
        for (String word : words) {
            if (text.regionMatches(true, at, word, 0, word.length())
                    && !Character.isLetterOrDigit(ahead(word.length()))) {
                at += word.length();
                return true;
            }
        }
        return false;
    }

    /** Takes an abbreviation of a unit where no further letter follows; a single one only if it is small. */
    boolean takeLetters(String letters) {
        boolean any = letters.length() > 1;
        if (!text.regionMatches(any, at, letters, 0, letters.length()) || letter(ahead(letters.length()))) {
            return false;
        }
        at += letters.length();
        return true;
    }

    /** The number of a whole run of ASCII digits of that length, or -1. */
    int number(int fewest, int most) {
        int length = 0;
        while (digit(ahead(length))) {
            length++;
        }
        if (length < fewest || length > most) {
            return -1;
        }
        int number = Integer.parseInt(text, at, at + length, 10);
        at += length;
        return number;
    }

    boolean spaces() {
        int start = at;
        while (!end() && space(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    /** The run of characters up to the next space, without taking it. */
    public String word() {
        int stop = at;
        while (stop < text.length() && !space(text.charAt(stop))) {
            stop++;
        }
        return text.substring(at, stop);
    }

    /** The run of ASCII letters, digits and these others that begins here, without taking it. */
    String run(String others) {
        int stop = at;
        while (stop < text.length()
                && (digit(text.charAt(stop)) || letter(text.charAt(stop)) || others.indexOf(text.charAt(stop)) >= 0)) {
            stop++;
        }
        return text.substring(at, stop);
    }

    static boolean digit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean letter(char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    public static boolean space(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
