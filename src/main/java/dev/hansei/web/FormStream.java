package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The body of a form, which would be kept with signs in place of the letters that it does not say in UTF-8. */
final class FormStream extends FilterInputStream {

    private static final int ROOM = 1024;

    private final CharsetDecoder letters = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer said = ByteBuffer.allocate(ROOM);
    private final CharBuffer read = CharBuffer.allocate(ROOM);

    /** How many digits of a percent sequence are still to come, and what the first one said. */
    private int open;

    private int high;

    FormStream(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int found = super.read();
        if (found < 0) {
            decode(true);
        } else {
            take((byte) found);
        }
        return found;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int found = super.read(into, from, length);
        for (int i = from; i < from + found; i++) {
            take(into[i]);
        }
        if (found < 0) {
            decode(true);
        }
        return found;
    }

    private void take(byte written) {
        int digit = Character.digit(written, 16);
        if (written == '%') {
            open = 2;
        } else if (open == 2 && digit >= 0) {
            high = digit;
            open = 1;
        } else if (open == 1 && digit >= 0) {
            open = 0;
            say((byte) (high * 16 + digit));
        } else {
            // A sequence that is none is refused where it is decoded.
            open = 0;
            say(written);
        }
    }

    private void say(byte letter) {
        said.put(letter);
        if (!said.hasRemaining()) {
            decode(false);
        }
    }

    private void decode(boolean end) {
        said.flip();
        boolean flawed = letters.decode(said, read.clear(), end).isError();
        said.compact();
        if (end) {
            letters.reset();
        }
        if (flawed) {
            throw notUtf8();
        }
    }

    private static Problem notUtf8() {
        Bilingual sentence = Bilingual.of(
                "送られたフォームにUTF-8として読めないバイトがあるため、何も記録していません。UTF-8で送り直してください。",
                "The form holds a byte that is not UTF-8, so nothing was stored. Send it in UTF-8.");
        return new Problem.Malformed(
                "web/not-utf8", sentence, List.of(new Problem.Fault("", "web/not-utf8", sentence)));
    }
}
