package dev.hansei.incident.room;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.document.chart.ChartStory.Lane;
import dev.hansei.incident.Milestone;

/** The words that stand in the drawn timeline. */
final class ChartWords {

    private ChartWords() {}

    static String lane(Lane lane, Language language) {
        Bilingual words = switch (lane) {
            case SYMPTOM -> Bilingual.of("事象", "Symptom");
            case DETECTION -> Bilingual.of("検知", "Detection");
            case RESPONSE -> Bilingual.of("対応", "Response");
            case COMMUNICATION -> Bilingual.of("連絡", "Communication");
        };
        return words.in(language);
    }

    static String milestone(Milestone.Kind kind, Language language) {
        Bilingual words = switch (kind) {
            case IMPACT_BEGAN -> Bilingual.of("影響開始", "Impact");
            case DETECTED -> Bilingual.of("検知", "Detected");
            case CAUSE_IDENTIFIED -> Bilingual.of("原因特定", "Cause");
            case MITIGATED -> Bilingual.of("緩和", "Mitigated");
            case RECOVERED -> Bilingual.of("復旧", "Recovered");
            case FIRST_NOTICE -> Bilingual.of("第一報", "Notice");
        };
        return words.in(language);
    }

    static String time(DerivedTime.Kind kind, String length, boolean about, Language language) {
        Bilingual until = switch (kind) {
            case TO_DETECT -> Bilingual.of("検知まで", "Detected after");
            case TO_IDENTIFY -> Bilingual.of("原因特定まで", "Cause identified after");
            case TO_MITIGATE -> Bilingual.of("緩和まで", "Mitigated after");
            case TO_RECOVER -> Bilingual.of("復旧まで", "Recovered after");
            case TO_FIRST_NOTICE -> Bilingual.of("第一報まで", "First notice after");
        };
        String said = language == Language.JA ? (about ? "約" : "") + length : (about ? "about " : "") + length;
        return until.in(language) + " " + said;
    }
}
