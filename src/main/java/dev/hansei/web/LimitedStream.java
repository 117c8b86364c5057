package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body whose length was not told; it is refused as soon as it has become too large. */
final class LimitedStream extends FilterInputStream {

    private final long largest;
    private long read;

    LimitedStream(InputStream body, long largest) {
        super(body);
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        int found = super.read();
        count(found < 0 ? 0 : 1);
        return found;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int found = super.read(into, from, length);
        count(Math.max(found, 0));
        return found;
    }

    static Problem tooLarge(long largest) {
        long most = largest / 1024;
        return new Problem.TooLarge(
                "web/too-large",
                Bilingual.of(
                        "送られた内容が大きすぎるため、受け取っていません。" + most + " KiBまでです。分けて送ってください。",
                        "What was sent is larger than " + most + " KiB, so it was not taken. Send it in parts."));
    }

    private void count(int bytes) {
        read += bytes;
        if (read > largest) {
            throw tooLarge(largest);
        }
    }
}
