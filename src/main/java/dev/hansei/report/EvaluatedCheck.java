package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.MeasureCheck;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import java.util.List;

/**
 * What following the check plan of a countermeasure showed. Who checked is not told: documents for customers name nobody.
 *
 * @param criterion null where there is no plan
 * @param day null where it is not known
 */
public record EvaluatedCheck(String ref, Text criterion, boolean met, Text result, Text note, Text day) {

    static List<EvaluatedCheck> of(EvaluationFacts facts, Texts texts) {
        return facts.audit().currentChecks().stream()
                .map(check -> of(check, facts, texts))
                .toList();
    }

    private static EvaluatedCheck of(MeasureCheck check, EvaluationFacts facts, Texts texts) {
        String path = facts.audit().ref() + ".checks[" + check.countermeasure() + "]";
        Bilingual criterion = facts.countermeasures().stream()
                .filter(measure -> measure.ref().equals(check.countermeasure()) && measure.checkPlan() != null)
                .map(measure -> measure.checkPlan().criterion())
                .findFirst()
                .orElse(null);
        return new EvaluatedCheck(
                check.countermeasure(),
                texts.optionalText(path + ".criterion", criterion),
                check.met(),
                texts.words().of(check.met() ? "check.met" : "check.notMet"),
                texts.text(path + ".note", check.note()),
                check.at() == null ? null : texts.computed(language -> MomentWords.day(check.at(), language)));
    }
}
