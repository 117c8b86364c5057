package dev.hansei.notification;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.List;

/**
 * One message to the customers an incident affected.
 *
 * @param ref such as {@code NTF-2023-0001}
 * @param body light markup
 * @param nextReport when the next message is promised, or null
 */
public record NotificationRecord(
        @NotNull String ref,
        @NotNull String incident,
        @NotNull ZoneId zone,
        @NotNull Stage stage,
        @NotNull Moment at,
        @NotNull Audience audience,
        @NotNull Bilingual sender,
        @NotNull Bilingual contact,
        @NotNull Bilingual subject,
        @NotNull Bilingual body,
        Moment nextReport,
        List<Channel> channels,
        List<Delivery> deliveries) {

    /** 速報, 続報・詳細報告, 最終報告, 評価報告. */
    public enum Stage {
        INITIAL,
        INTERMEDIATE,
        FINAL,
        EVALUATION
    }

    /** Whom the message is for. */
    public enum Audience {
        AFFECTED_CUSTOMERS,
        ALL_CUSTOMERS,
        AUTHORITY,
        PUBLIC
    }

    /** How it goes out. */
    public enum Channel {
        PORTAL,
        EMAIL,
        LETTER
    }
}
