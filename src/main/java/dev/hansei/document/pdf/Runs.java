package dev.hansei.document.pdf;

import dev.hansei.document.Characters;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The runs of one block of text, measured together: where a line turns does not depend on where a style begins. */
final class Runs {
    /** Beyond this a stretched line shows; it is then left ragged. In parts of the size. */
    private static final float MOST_STRETCH = 0.12f;

    /** A full stop fills the left half of its square, so half of it may stand in the margin. */
    private static final float HANG = 0.5f;

    private final List<Run> runs;
    private final Style style;
    private final String text;
    private final BitSet strict;
    private final BitSet preferred;
    /** The width of the text up to each character. */
    private final float[] upTo;

    Runs(List<Run> runs, Style style) {
        this.runs = List.copyOf(runs);
        this.style = style;
        StringBuilder all = new StringBuilder();
        runs.forEach(run -> all.append(run.text()));
        text = all.toString();
        strict = Breaks.strict(text);
        preferred = style.phrases() ? Breaks.phrases(text) : strict;
        upTo = new float[text.length() + 1];
        measure();
    }

    float narrowest() {
        float most = 0;
        int start = 0;
        for (int end = strict.nextSetBit(1); end > 0; end = strict.nextSetBit(end + 1)) {
            most = Math.max(most, width(start, end));
            start = end;
        }
        return most;
    }

    float widest() {
        float most = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start) + 1;
            end = end == 0 ? text.length() : end;
            most = Math.max(most, width(start, end));
            start = end;
        }
        return most;
    }

    List<Line> lines(float available) {
        List<Line> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(start, available);
            lines.add(line(start, end, available));
            start = end;
        }
        return lines;
    }

    private void measure() {
        int at = 0;
        float total = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.text().length(); ) {
                int codePoint = run.text().codePointAt(i);
                int length = Character.charCount(codePoint);
                upTo[at] = total;
                upTo[at + length - 1] = total;
                total += codePoint == '\n' ? 0 : run.face().width(codePoint) * style.size() / 1000;
                at += length;
                i += length;
            }
        }
        upTo[at] = total;
    }

    private int lineEnd(int start, float available) {
        int end = lineEnd(preferred, start, available);
        if (end < 0) {
            end = lineEnd(strict, start, available);
        }
        if (end < 0) {
            end = lineEnd(Breaks.tight(text), start, available);
        }
        return end < 0 ? cut(start, available) : end;
    }

    /** The farthest place at which the line may end, or -1 where even the nearest is too far. */
    private int lineEnd(BitSet places, int start, float available) {
        int last = -1;
        for (int end = places.nextSetBit(start + 1); end > 0; end = places.nextSetBit(end + 1)) {
            if (width(start, end) - hang(end) > available + 0.01f) {
                return last;
            }
            last = end;
            if (text.charAt(end - 1) == '\n') {
                return last;
            }
        }
        return last;
    }

    /** A word wider than the line, such as a long address: cut where it must be. */
    private int cut(int start, float available) {
        int end = start;
        do {
            end = text.offsetByCodePoints(end, 1);
            while (end < text.length() && clings(text.codePointAt(end))) {
                end = text.offsetByCodePoints(end, 1);
            }
        } while (end < text.length() && upTo[text.offsetByCodePoints(end, 1)] - upTo[start] <= available);
        int earlier = text.offsetByCodePoints(end, -1);
        boolean better = end < text.length() && !Breaks.mayBegin(text.charAt(end)) && earlier > start;
        return better ? earlier : end;
    }

    private static boolean clings(int codePoint) {
        return Characters.isVariationSelector(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    /** Without the space a line ends with. */
    private float width(int start, int end) {
        return upTo[trimmed(start, end)] - upTo[start];
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && (Character.isWhitespace(text.charAt(last - 1)))) {
            last--;
        }
        return last;
    }

    private float hang(int end) {
        if (style.align() != Style.Align.START) {
            return 0;
        }
        int last = trimmed(0, end);
        return last > 0 && "。、，．".indexOf(text.charAt(last - 1)) >= 0 ? HANG * style.size() : 0;
    }

    private Line line(int start, int end, float available) {
        float natural = width(start, end) - hang(end);
        int gaps = text.codePointCount(start, trimmed(start, end)) - 1;
        boolean last = end == text.length() || text.charAt(end - 1) == '\n';
        float spacing = 0;
        if (style.justified() && !last && gaps > 0 && isMostlyWide(start, end)) {
            float missing = (available - natural) / gaps;
            spacing = missing > 0 && missing <= MOST_STRETCH * style.size() ? missing : 0;
        }
        List<Line.Fragment> fragments = new ArrayList<>();
        int runStart = 0;
        for (Run run : runs) {
            int from = Math.max(start, runStart);
            int to = Math.min(end, runStart + run.text().length());
            if (from < to) {
                String words = text.substring(from, to);
                float offset = upTo[from] - upTo[start] + spacing * text.codePointCount(start, from);
                float width = width(from, to) + spacing * text.codePointCount(from, trimmed(from, to));
                fragments.add(new Line.Fragment(run, words, offset, width));
            }
            runStart += run.text().length();
        }
        return new Line(fragments, natural + spacing * Math.max(gaps, 0), spacing);
    }

    /** Squares bear a little space between them; Latin words would come apart. */
    private boolean isMostlyWide(int start, int end) {
        String words = text.substring(start, end);
        return words.codePoints().filter(Characters::isWide).count() * 5 >= words.length() * 3L;
    }
}
