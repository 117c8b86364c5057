package dev.hansei.notification.letter;

import dev.hansei.base.Language;
import dev.hansei.notification.NotificationRecord;

/** The stages as customers know them. */
public final class StageWords {

    private StageWords() {}

    public static String in(NotificationRecord.Stage stage, Language language) {
        return switch (language) {
            case JA -> japanese(stage);
            case EN -> english(stage);
        };
    }

    private static String japanese(NotificationRecord.Stage stage) {
        return switch (stage) {
            case INITIAL -> "第1報（速報）";
            case INTERMEDIATE -> "続報（詳細報告）";
            case FINAL -> "最終報告";
            case EVALUATION -> "評価報告";
        };
    }

    private static String english(NotificationRecord.Stage stage) {
        return switch (stage) {
            case INITIAL -> "First report";
            case INTERMEDIATE -> "Follow-up report";
            case FINAL -> "Final report";
            case EVALUATION -> "Evaluation report";
        };
    }
}
