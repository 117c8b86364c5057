package dev.hansei.document.pdf;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a line may turn. */
final class Breaks {
    // Loading the rules takes long, and an iterator must not be shared: each use takes a copy.
    private static final BreakIterator STRICT = BreakIterator.getLineInstance(new ULocale("ja@lb=strict"));
    private static final BreakIterator PHRASES = BreakIterator.getLineInstance(new ULocale("ja@lb=strict;lw=phrase"));

    private static final String NUMBER = "[0-9０-９][0-9０-９.,，．]*";

    /** Dates, times and amounts: what a reader takes in at one glance. */
    private static final Pattern WHOLE = Pattern.compile(
            String.join(
                    "|",
                    "(?:(?:令和|平成|昭和)?(?:元|" + NUMBER + ")年)?" + NUMBER + "月(?:" + NUMBER + "日)?(?:（[月火水木金土日]）)?",
                    "(?:令和|平成|昭和)(?:元|" + NUMBER + ")年",
                    "(?:午前|午後)?" + NUMBER + "時(?:" + NUMBER + "分)?(?:" + NUMBER + "秒)?",
                    "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:（(?:JST|UTC|日本時間)）| (?:JST|UTC|am|pm|a\\.m\\.|p\\.m\\.))?",
                    "[0-9]{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*(?: [0-9]{4})?",
                    "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* [0-9]{1,2}, [0-9]{4}",
                    "[約第計全]?" + NUMBER + "(?:時間|分間|秒間|日間|週間|年間|営業日|[かカヶヵ箇]月(?:間)?|[か箇]所|ミリ秒|パーセント|万件|万円|億円|\\p{IsHan})",
                    NUMBER
                            + " ?(?:ms|s|sec|min|h|hours?|minutes?|seconds?|days?|weeks?|months?|years?|[KMGT]i?B|%|％|percent)\\b"));

    /** English words that begin a part of a sentence, so that a line may well begin with one. */
    private static final Pattern JOINS = Pattern.compile(
            "(?:that|which|who|when|where|while|after|before|and|or|but|as|at|by|for|from|in|into|of|on|to|with|without|/)\\b|/");

    /** What {@link #WHOLE} can begin with, besides a digit: eras, halves of the day, counts, months. */
    private static final String WHOLE_FIRST = "令平昭元午約第計全JFMASOND";

    /** Beyond what the Unicode rules forbid: a line begins with no mark that belongs to the word before. */
    private static final String NEVER_FIRST = "～〜…‥・ー％、。，．）」』】々";

    private Breaks() {}

    /** Every place of the text at which a line may end, by the strict rules of Japanese setting. */
    static BitSet strict(String text) {
        return whole(text, find(STRICT, text));
    }

    /** As {@link #strict}, but between phrases only: for headings, which are read as a shape. */
    static BitSet phrases(String text) {
        return whole(text, find(PHRASES, text));
    }

    /** As {@link #strict}, but within dates and amounts too: for columns narrower than those. */
    static BitSet tight(String text) {
        return find(STRICT, text);
    }

    /** Whether a turn of line between these two tears apart what a reader takes together. */
    static boolean tears(String above, String below) {
        String before = above.strip();
        String after = below.strip();
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        char last = before.charAt(before.length() - 1);
        char first = after.charAt(0);
        if (Character.isIdeographic(last) || isKatakana(last)) {
            // 操作 and its できる, or the two halves of a compound.
            return !"、。）」』】".contains(String.valueOf(last)) && (isHiragana(first) || Character.isIdeographic(first));
        }
        boolean words = last < 0x250 && Character.isLetterOrDigit(last) && first < 0x250;
        return words && !JOINS.matcher(after).lookingAt();
    }

    private static boolean isHiragana(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.HIRAGANA;
    }

    private static boolean isKatakana(char c) {
        return Character.UnicodeBlock.of(c) == Character.UnicodeBlock.KATAKANA;
    }

    private static BitSet find(BreakIterator rules, String text) {
        BreakIterator iterator = rules.clone();
        iterator.setText(text);
        BitSet places = new BitSet(text.length() + 1);
        for (int place = iterator.next(); place != BreakIterator.DONE; place = iterator.next()) {
            if (place == text.length() || mayBegin(text.charAt(place))) {
                places.set(place);
            }
        }
        return places;
    }

    /** Whether a line may begin with this character. */
    static boolean mayBegin(char c) {
        return NEVER_FIRST.indexOf(c) < 0;
    }

    private static BitSet whole(String text, BitSet places) {
        Matcher whole = WHOLE.matcher(text).useTransparentBounds(true);
        int place = 0;
        while (place < text.length()) {
            // Asking the pattern only where it can begin takes a fraction of searching the whole text with it.
            if (mayBeginWhole(text.charAt(place))
                    && whole.region(place, text.length()).lookingAt()) {
                places.clear(place + 1, whole.end());
                place = whole.end();
            } else {
                place = afterDigits(text, place);
            }
        }
        for (int i = 1; i < text.length(); i++) {
            if (isDigit(text.charAt(i - 1)) && Character.isIdeographic(text.charAt(i))) {
                places.clear(i);
            }
        }
        places.set(text.length());
        return places;
    }

    /** The place after this character, or after the whole run of digits that it begins: no amount begins within one. */
    private static int afterDigits(String text, int place) {
        int next = place + 1;
        while (isDigit(text.charAt(place)) && next < text.length() && isDigit(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean mayBeginWhole(char c) {
        return isDigit(c) || WHOLE_FIRST.indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
