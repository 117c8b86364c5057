package dev.hansei.document.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Random;
import org.openpdf.text.pdf.BaseFont;

/** The fonts as OpenPDF embeds them, read once per process. */
final class EmbeddedFonts {
    private static final ThreadLocal<Random> NAMES = new ThreadLocal<>();
    private static final BaseFont REGULAR = load(Typeface.REGULAR);
    private static final BaseFont BOLD = load(Typeface.BOLD);

    private EmbeddedFonts() {}

    static BaseFont of(Typeface face) {
        return face == Typeface.BOLD ? BOLD : REGULAR;
    }

    /** The names of the subsets written next on this thread follow from the seed: the same document, the same bytes. */
    static void seed(long seed) {
        NAMES.set(new Random(seed));
    }

    private static BaseFont load(Typeface face) {
        try {
            BaseFont font = BaseFont.createFont(face.name(), BaseFont.IDENTITY_H, true, false, face.bytes(), null);
            font.setSubset(true);
            // The list of glyphs OpenPDF would write is not complete, which both standards refuse; neither asks for it.
            font.setIncludeCidSet(false);
            font.setSecureRandom(new SeededNames());
            return font;
        } catch (IOException e) {
            throw new IllegalStateException("The font " + face.name() + " cannot be read", e);
        }
    }

    /** Nothing here is a secret: OpenPDF draws the six letters before a subset's name from it. */
    private static final class SeededNames extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return NAMES.get().nextDouble();
        }
    }
}
