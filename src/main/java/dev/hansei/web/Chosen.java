package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import java.util.Arrays;

/** What was chosen in a form: nothing chosen is refused where the form cannot do without it, and never counts as a choice. */
public final class Chosen {

    private Chosen() {}

    /** @param choice null where nothing was chosen */
    public static <C> C of(C choice) {
        if (choice == null) {
            throw refused(
                    "必要な項目が選ばれていません。画面を読み直して選んでください。",
                    "Something that is needed was not chosen. Reload the page and choose.");
        }
        return choice;
    }

    public static String of(String typed) {
        return of((Object) (typed.isBlank() ? null : typed)).toString();
    }

    /** @param field as the page labels it */
    public static String of(Bilingual field, String typed) {
        if (typed.isBlank()) {
            throw new Problem.Invalid(
                    "input/field-missing",
                    Bilingual.of(
                            "「" + field.ja() + "」が選ばれていません。どれかを選んでから送ってください。",
                            "'" + field.en() + "' was not chosen. Choose one of its answers, and send it again."));
        }
        return typed;
    }

    /** A yes or a no; anything else is neither. */
    public static boolean yes(String typed) {
        return switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> throw none(typed);
        };
    }

    /** One of a closed list. */
    public static <E extends Enum<E>> E among(Class<E> choices, String typed) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> none(typed));
    }

    public static Problem.Invalid none(String typed) {
        return new Problem.Invalid(
                "input/choice",
                Bilingual.of(
                        "「" + typed + "」は選択肢にありません。画面を読み直して選んでください。",
                        "'" + typed + "' is not one of the choices. Reload the page and choose again."),
                typed);
    }

    private static Problem.Invalid refused(String ja, String en) {
        return new Problem.Invalid("input/choice", Bilingual.of(ja, en));
    }
}
