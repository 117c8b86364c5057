package dev.hansei.notification.check;

import dev.hansei.base.HeaderText;
import java.util.stream.Collectors;

/** A value from outside within a message: characters that nobody sees are shown by their numbers. */
final class Shown {

    private Shown() {}

    static String of(String value) {
        return value.codePoints()
                .mapToObj(codePoint -> HeaderText.isSafe(Character.toString(codePoint))
                        ? Character.toString(codePoint)
                        : String.format("⟦U+%04X⟧", codePoint))
                .collect(Collectors.joining());
    }
}
