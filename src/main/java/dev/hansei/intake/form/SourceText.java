package dev.hansei.intake.form;

import dev.hansei.base.Letters;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of a file. */
public final class SourceText {

    private static final char REPLACEMENT = '\uFFFD';

    private SourceText() {}

    /** The file's text without the characters it may not hold; each line that held one is an error. */
    public static String of(BundleSource source, ErrorLog errors) {
        String whole = decoded(source.bytes());
        String text = whole.startsWith("\uFEFF") ? whole.substring(1) : whole;
        return text.codePoints().noneMatch(SourceText::refused) ? text : cleaned(source.name(), text, errors);
    }

    private static boolean refused(int character) {
        return character != '\r' && Letters.forbidden(character);
    }

    private static String cleaned(String file, String text, ErrorLog errors) {
        StringBuilder clean = new StringBuilder(text.length());
        int line = 0;
        for (String written : text.split("\n", -1)) {
            line++;
            int[] characters = written.codePoints().toArray();
            tell(file, line, characters, errors);
            for (int character : characters) {
                clean.appendCodePoint(refused(character) ? REPLACEMENT : character);
            }
            clean.append('\n');
        }
        return clean.toString();
    }

    private static void tell(String file, int line, int[] characters, ErrorLog errors) {
        for (int i = 0; i < characters.length; i++) {
            int character = characters[i];
            if (refused(character)) {
                errors.add(new Place(file, line, i + 1, ""), () -> Flaws.forbiddenCharacter(character));
                return;
            }
        }
    }

    private static String decoded(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            throw new Rejected(FileFlaws.notUtf8(), new Mark(line, text.length() - text.lastIndexOf('\n')));
        }
        return text;
    }
}
