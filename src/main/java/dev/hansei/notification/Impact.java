package dev.hansei.notification;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.ImpactWindow;

/**
 * One impact window in words.
 *
 * @param span from and to, with the computed length
 * @param scope what was affected, and how much of it
 */
public record Impact(String span, String scope) {

    public static Impact of(ImpactWindow window, Language language) {
        String scope = window.scope().in(language);
        String extent = extent(window.extent(), language);
        return new Impact(
                MomentWords.span(window.from(), window.to(), language),
                language == Language.JA ? scope + "（" + extent + "）" : scope + " (" + extent + ")");
    }

    private static String extent(ImpactWindow.Extent extent, Language language) {
        return switch (extent) {
            case FULL -> language == Language.JA ? "全面的な影響" : "fully affected";
            case PARTIAL -> language == Language.JA ? "部分的な影響" : "partly affected";
            case DECLARED -> language == Language.JA ? "提供元の発表による" : "as declared by the provider";
            case RESIDUAL -> language == Language.JA ? "終了の発表後に残った影響" : "still affected after the declared end";
        };
    }
}
