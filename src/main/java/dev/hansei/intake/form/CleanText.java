package dev.hansei.intake.form;

import dev.hansei.base.TextRules;

/** Texts of bundles in the form in which they are kept. */
final class CleanText {

    private CleanText() {}

    /** @throws Rejected where the text is not taken */
    static String of(String text) {
        TextRules.refusal(text).map(CleanText::flaw).ifPresent(flaw -> {
            throw new Rejected(flaw);
        });
        return TextRules.kept(text);
    }

    private static Flaw flaw(TextRules.Refusal refusal) {
        return switch (refusal.reason()) {
            case TOO_LONG -> Flaws.textTooLong();
            case BLANK -> Flaws.blankText();
            case FORBIDDEN -> Flaws.forbiddenCharacter(refusal.character());
            case DIRECTION -> Flaws.directionCharacter(refusal.character());
            case HIDDEN -> Flaws.hiddenCharacter(refusal.character());
            case TOO_MANY_MARKS -> Flaws.tooManyMarks();
        };
    }
}
