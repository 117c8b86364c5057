package dev.hansei.intake;

import dev.hansei.base.Bilingual;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Texts that writers, readers and databases like to break. */
final class GeneratedTexts {

    private static final List<String> PIECES = List.of(
            "障害",
            "𠮷野家",
            "髙﨑",
            "が",
            "ﾊﾝｶｸ",
            "①Ⅳ㍿",
            "👩‍🚒",
            "🇯🇵",
            "é",
            "ß",
            "Ω",
            "null",
            "no",
            "yes",
            "17:15",
            "1_000",
            "0x1F",
            "1e3",
            ".5",
            "2023-12-05",
            "2023-12-05 17:15:30",
            "~",
            "- ",
            "# ",
            ": ",
            "key: value",
            "a:",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&x",
            "*x",
            "!t",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "=",
            "<<",
            "---",
            "...",
            "\t",
            " ",
            "  ",
            "　",
            "\n",
            "\n\n",
            "\n  ",
            " \n",
            "\u2028",
            "\u200B",
            "\u00A0",
            "<b>",
            "**bold**",
            "`code`",
            "[text](https://example.com/)",
            "1. first",
            "+",
            "＝1",
            "true",
            "a\u0301\u0327");

    private final Random random;

    GeneratedTexts(Random random) {
        this.random = random;
    }

    /** At least one visible character, in NFC. */
    String text() {
        StringBuilder text = new StringBuilder();
        do {
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        } while (text.codePoints().noneMatch(character -> Character.isLetterOrDigit(character)));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    Bilingual both() {
        return switch (random.nextInt(6)) {
            case 0 -> Bilingual.of(text(), null);
            case 1 -> Bilingual.of(null, text());
            default -> Bilingual.of(text(), text());
        };
    }

    <T> T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Some of the values, each once, in their order. */
    <T> List<T> some(List<T> values) {
        return values.stream().filter(value -> random.nextBoolean()).toList();
    }

    /** From {@code least} on up to two more, each only once. */
    <T> List<T> rows(int least, Supplier<T> row) {
        return java.util.stream.Stream.generate(row)
                .limit(least + random.nextInt(3))
                .distinct()
                .toList();
    }

    String digest() {
        StringBuilder digest = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            digest.append(Character.forDigit(random.nextInt(16), 16));
        }
        return digest.toString();
    }

    boolean coin() {
        return random.nextBoolean();
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }
}
