package dev.hansei.specialcase.conformance;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.flow.ActingRole;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.specialcase.Outcome;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence in both languages whose places {@code {0}}, {@code {1}} … are filled in the words of each. */
public final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private Sentence() {}

    public static Bilingual of(String ja, String en, Object... values) {
        return Bilingual.of(fill(ja, Language.JA, values), fill(en, Language.EN, values));
    }

    /** Whether a text that people must write has been written, in either language. */
    public static boolean written(Bilingual text) {
        return text != null && (text.has(Language.JA) || text.has(Language.EN));
    }

    private static String fill(String pattern, Language language, Object[] values) {
        return PLACE.matcher(pattern)
                .replaceAll(
                        place -> Matcher.quoteReplacement(words(values[Integer.parseInt(place.group(1))], language)));
    }

    private static String words(Object value, Language language) {
        return switch (value) {
            case Moment moment -> MomentWords.full(moment, language);
            case Bilingual text -> text.orOther(language);
            case FlowStepRecord step -> step.title().orOther(language);
            case ActingRole role -> role(role).in(language);
            case Outcome.Kind kind -> kind(kind).in(language);
            case Object plain -> plain.toString();
        };
    }

    private static Bilingual role(ActingRole role) {
        return switch (role) {
            case COORDINATOR -> Bilingual.of("調整担当", "coordinator");
            case AUTHOR -> Bilingual.of("作成者", "author");
            case REVIEWER -> Bilingual.of("レビュー担当", "reviewer");
            case BUSINESS_OWNER -> Bilingual.of("事業責任者", "business owner");
            case OPERATOR -> Bilingual.of("作業者", "operator");
            case CHECKER -> Bilingual.of("確認者", "checker");
        };
    }

    private static Bilingual kind(Outcome.Kind kind) {
        return switch (kind) {
            case EXECUTED -> Bilingual.of("実施済み", "executed");
            case UNNECESSARY -> Bilingual.of("実施不要", "unnecessary");
            case WITHDRAWN -> Bilingual.of("取り下げ", "withdrawn");
            case ROLLED_BACK -> Bilingual.of("切り戻し", "rolled back");
        };
    }
}
