package dev.hansei.notification;

import dev.hansei.notification.letter.NotificationLetter;
import dev.hansei.notification.letter.PortalNotice;
import dev.hansei.notification.letter.Wording;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The room's own templates, rendered without a container. */
final class TemplateWording implements Wording {

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .build();

    @Override
    public String letter(NotificationLetter letter) {
        return render(letter.text().language().tag().equals("ja") ? "letterJa" : "letterEn", "letter", letter);
    }

    @Override
    public String notice(PortalNotice notice) {
        return render(notice.text().language().tag().equals("ja") ? "noticeJa" : "noticeEn", "notice", notice);
    }

    private String render(String template, String name, Object view) {
        return engine.parse(source(template), Variant.forContentType(Variant.TEXT_HTML))
                .data(name, view)
                .render();
    }

    private static String source(String template) {
        String path = "/templates/notification/" + template + ".html";
        try (InputStream file = TemplateWording.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
