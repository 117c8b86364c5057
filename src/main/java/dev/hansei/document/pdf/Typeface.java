package dev.hansei.document.pdf;

import dev.hansei.document.Characters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * What a TrueType file says about characters: which glyph shows each and how wide it is. Read here, and not asked of
 * OpenPDF, because several characters may share a glyph and a text then has to say which one it means.
 */
final class Typeface {
    static final Typeface REGULAR = new Typeface("NotoSansJP-Regular.ttf");
    static final Typeface BOLD = new Typeface("NotoSansJP-Bold.ttf");

    private static final int BASIC = 0x10000;

    private final String name;
    private final byte[] bytes;
    private final ByteBuffer file;
    private final char[] basicGlyphs = new char[BASIC];
    private final Map<Integer, Integer> furtherGlyphs = new HashMap<>();
    private final Map<Long, Integer> variants = new HashMap<>();
    private final float[] widths;

    private Typeface(String name) {
        this.name = name;
        this.bytes = load(name);
        this.file = ByteBuffer.wrap(bytes);
        int characterMap = table("cmap");
        for (int i = 0; i < u16(characterMap + 2); i++) {
            int subtable = characterMap + file.getInt(characterMap + 8 + 8 * i);
            if (u16(subtable) == 12) {
                readGroups(subtable);
            } else if (u16(subtable) == 14) {
                readVariants(subtable);
            }
        }
        this.widths = readWidths();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean shows(int codePoint) {
        return glyph(codePoint) != 0 || Characters.isVariationSelector(codePoint);
    }

    /** 0 where the font has no glyph. */
    int glyph(int codePoint) {
        return codePoint < BASIC ? basicGlyphs[codePoint] : furtherGlyphs.getOrDefault(codePoint, 0);
    }

    /** The glyph of a character followed by a variation selector; the plain one where the font has no such form. */
    int glyph(int codePoint, int selector) {
        return variants.getOrDefault((long) selector << 32 | codePoint, glyph(codePoint));
    }

    /** In thousandths of the size. */
    float width(int codePoint) {
        if (Characters.isVariationSelector(codePoint)) {
            return 0;
        }
        int glyph = glyph(codePoint);
        return widths[Math.min(glyph, widths.length - 1)];
    }

    private static byte[] load(String name) {
        try (InputStream font = Typeface.class.getClassLoader().getResourceAsStream("fonts/" + name)) {
            if (font == null) {
                throw new IllegalStateException("The font " + name + " is not on the class path");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int table(String tag) {
        for (int i = 0; i < u16(4); i++) {
            int entry = 12 + 16 * i;
            boolean same = true;
            for (int k = 0; k < 4; k++) {
                same &= file.get(entry + k) == tag.charAt(k);
            }
            if (same) {
                return file.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("The font " + name + " has no table " + tag);
    }

    private void readGroups(int subtable) {
        for (int i = 0; i < file.getInt(subtable + 12); i++) {
            int group = subtable + 16 + 12 * i;
            int first = file.getInt(group);
            for (int c = first; c <= file.getInt(group + 4); c++) {
                int glyph = file.getInt(group + 8) + c - first;
                if (c < BASIC) {
                    basicGlyphs[c] = (char) glyph;
                } else {
                    furtherGlyphs.put(c, glyph);
                }
            }
        }
    }

    private void readVariants(int subtable) {
        for (int i = 0; i < file.getInt(subtable + 6); i++) {
            int entry = subtable + 10 + 11 * i;
            int others = file.getInt(entry + 7);
            for (int k = 0; others != 0 && k < file.getInt(subtable + others); k++) {
                int mapping = subtable + others + 4 + 5 * k;
                variants.put((long) u24(entry) << 32 | u24(mapping), u16(mapping + 3));
            }
        }
    }

    private float[] readWidths() {
        float unit = 1000f / u16(table("head") + 18);
        float[] advances = new float[u16(table("hhea") + 34)];
        int metrics = table("hmtx");
        for (int i = 0; i < advances.length; i++) {
            advances[i] = u16(metrics + 4 * i) * unit;
        }
        return advances;
    }

    private int u16(int offset) {
        return file.getShort(offset) & 0xFFFF;
    }

    private int u24(int offset) {
        return (file.get(offset) & 0xFF) << 16 | u16(offset + 1);
    }
}
