package dev.hansei.notification.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The wording of the templates in {@code reports/templates/notification}. */
public final class NotificationTemplates implements Wording {

    @Override
    public String letter(NotificationLetter letter) {
        return switch (letter.text().language()) {
            case JA -> Templates.letterJa(letter).render();
            case EN -> Templates.letterEn(letter).render();
        };
    }

    @Override
    public String notice(PortalNotice notice) {
        return switch (notice.text().language()) {
            case JA -> Templates.noticeJa(notice).render();
            case EN -> Templates.noticeEn(notice).render();
        };
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {

        static native TemplateInstance letterJa(NotificationLetter letter);

        static native TemplateInstance letterEn(NotificationLetter letter);

        static native TemplateInstance noticeJa(PortalNotice notice);

        static native TemplateInstance noticeEn(PortalNotice notice);
    }
}
