package dev.hansei.base;

/** Texts that people send, checked where they come in and given back in the form in which they are kept. */
public final class KeptText {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private KeptText() {}

    /**
     * A text that must be there in one language at least; a language that holds nothing visible counts as missing.
     *
     * @param longest in code points
     * @throws Problem.Invalid saying what is wrong
     */
    public static Bilingual of(Bilingual text, int longest) {
        Bilingual kept = optional(text, longest);
        if (kept == null) {
            throw new Problem.Invalid(
                    "input/text-missing",
                    Bilingual.of(
                            "文がありません。日本語か英語で書いてください。", "The text is missing. Write it in Japanese or in English."));
        }
        return kept;
    }

    /** As {@link #of(Bilingual, int)}, for titles and names, which stand on one line. */
    public static Bilingual line(Bilingual text, int longest) {
        Bilingual kept = of(text, longest);
        String broken = broken(kept.ja()) ? kept.ja() : kept.en();
        if (broken(broken)) {
            throw new Problem.Invalid(
                    "input/line-break",
                    Bilingual.of(
                            "改行があります。題名や名称は1行で書いてください。",
                            "The text has a line break. Write a title or a name on one line."),
                    broken);
        }
        return kept;
    }

    private static boolean broken(String text) {
        return text != null && text.chars().anyMatch(unit -> unit == '\n' || unit == 0x2028 || unit == 0x2029);
    }

    /** As {@link #of(Bilingual, int)}, but null where the text is missing. */
    public static Bilingual optional(Bilingual text, int longest) {
        if (text == null) {
            return null;
        }
        String ja = optional(text.ja(), longest);
        String en = optional(text.en(), longest);
        return ja == null && en == null ? null : Bilingual.of(ja, en);
    }

    /** @throws Problem.Invalid where the text cannot name a row */
    public static String id(String id) {
        if (id == null || !TextRules.isId(id) || !id.equals(TextRules.kept(id))) {
            throw new Problem.Invalid(
                    "input/bad-id",
                    Bilingual.of(
                            "識別子として使えません。文字か数字で始め、文字、数字、「.」「_」「-」だけで64字までにしてください。",
                            "This cannot be an identifier. Begin with a letter or digit; use letters, digits, '.', '_'"
                                    + " and '-' only, at most 64."),
                    id);
        }
        return id;
    }

    /** @throws Problem.Invalid for a year that can only be a slip */
    public static Moment moment(Moment moment) {
        if (moment != null
                && (moment.day().getYear() < FIRST_YEAR || moment.day().getYear() > LAST_YEAR)) {
            throw new Problem.Invalid(
                    "input/moment-out-of-range",
                    Bilingual.of(
                            "年が1970から2199の間にありません。書き間違いと思われるので、直してください。",
                            "The year is not between 1970 and 2199, which looks like a slip. Correct it."));
        }
        return moment;
    }

    /** A text in one language, or one to search for; null where nothing of it can be seen. */
    public static String optional(String text, int longest) {
        if (text == null || TextRules.blank(text)) {
            return null;
        }
        TextRules.refusal(text).ifPresent(refusal -> {
            throw problem(refusal, longest, text);
        });
        String kept = TextRules.kept(text);
        if (kept.codePointCount(0, kept.length()) > longest) {
            throw tooLong(longest, text);
        }
        return kept;
    }

    private static Problem problem(TextRules.Refusal refusal, int longest, String text) {
        String name = Letters.name(refusal.character());
        return switch (refusal.reason()) {
            case TOO_LONG, BLANK -> tooLong(longest, text);
            case FORBIDDEN ->
                new Problem.Invalid(
                        "input/forbidden-character",
                        Bilingual.of(
                                "使えない文字 " + name + " があります。制御文字と対になっていないサロゲートは保存できません。取り除いてください。",
                                "The character " + name
                                        + " cannot be kept: control characters and half characters are refused. Take it out."),
                        text);
            case DIRECTION ->
                new Problem.Invalid(
                        "input/direction-character",
                        Bilingual.of(
                                "文字の向きを変える文字 " + name + " があります。読む人に別の文に見えるおそれがあるので、取り除いてください。",
                                "The invisible character " + name
                                        + " changes the direction of the text, which can disguise it. Take it out."),
                        text);
            case HIDDEN ->
                new Problem.Invalid(
                        "input/hidden-character",
                        Bilingual.of(
                                "見えない文字 " + name + " があります。読む人には見えないのに、検索や比較では別の文になるので、取り除いてください。",
                                "The character " + name
                                        + " cannot be seen, and yet makes another text of it. Take it out."),
                        text);
            case TOO_MANY_MARKS ->
                new Problem.Invalid(
                        "input/forbidden-character",
                        Bilingual.of(
                                "1つの文字に付く結合文字が30を超えています。余分な結合文字を取り除いてください。",
                                "More than 30 combining marks follow one letter. Take out those that do not belong there."),
                        text);
        };
    }

    private static Problem tooLong(int longest, String text) {
        return new Problem.Invalid(
                "input/text-too-long",
                Bilingual.of(
                        "文が長すぎます。" + longest + "字までです。短くするか、いくつかに分けてください。",
                        "The text is longer than " + longest + " characters. Shorten it, or split it."),
                text);
    }
}
