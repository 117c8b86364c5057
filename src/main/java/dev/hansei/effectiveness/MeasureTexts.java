package dev.hansei.effectiveness;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the evaluation tells of a measure stands in both languages, or the document could not be published in both. */
final class MeasureTexts {

    private static final int NAMED = 20;

    private MeasureTexts() {}

    static Optional<Problem.Refused> refusal(AuditRecord audit, List<CountermeasureRecord> measures) {
        Set<String> checked =
                audit.currentChecks().stream().map(MeasureCheck::countermeasure).collect(Collectors.toSet());
        List<Bilingual> missing = measures.stream()
                .flatMap(measure -> missing(measure, checked.contains(measure.ref())))
                .limit(NAMED)
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(notTranslated(missing));
    }

    /** A measure that is only proposed is not told of, and the criterion only where it was checked. */
    private static Stream<Bilingual> missing(CountermeasureRecord measure, boolean checked) {
        Map<Bilingual, Bilingual> texts = new LinkedHashMap<>();
        if (!measure.history().isEmpty()) {
            texts.put(Bilingual.of("何をするか", "what will be done"), measure.title());
            texts.put(Bilingual.of("説明", "the description"), measure.description());
            texts.put(Bilingual.of("指示した当局", "who ordered it"), measure.orderedBy());
        }
        if (checked && measure.checkPlan() != null) {
            texts.put(
                    Bilingual.of("判断の基準", "the criterion"), measure.checkPlan().criterion());
        }
        return texts.entrySet().stream()
                .filter(text -> text.getValue() != null)
                .flatMap(text -> Stream.of(Language.values())
                        .filter(language -> !text.getValue().has(language))
                        .map(language -> named(measure.ref(), text.getKey(), language)));
    }

    private static Bilingual named(String ref, Bilingual text, Language lacking) {
        return Bilingual.of(
                ref + "の「" + text.ja() + "」（" + (lacking == Language.JA ? "日本語" : "英語") + "）",
                text.en() + " of " + ref + " in " + (lacking == Language.JA ? "Japanese" : "English"));
    }

    private static Problem.Refused notTranslated(List<Bilingual> missing) {
        String ja = missing.stream().map(Bilingual::ja).collect(Collectors.joining("、"));
        String en = missing.stream().map(Bilingual::en).collect(Collectors.joining(", "));
        return AuditProblems.refused(
                "audit/countermeasure-not-translated",
                "報告書に載る再発防止策の文が日本語と英語の両方でそろっていません：" + ja + "。後から書き足せないため、両方の言語で提案し直し、それを対象とする評価を改めて始めてください。",
                "What the evaluation tells of its countermeasures is not written in both languages. Missing: " + en
                        + ". It cannot be added later, so propose the countermeasure again in both, and open a new audit"
                        + " of that one.");
    }
}
