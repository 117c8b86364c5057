package dev.hansei.notification.letter;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.document.Attachment;
import dev.hansei.document.Document;
import dev.hansei.document.DocumentException;
import dev.hansei.document.Theme;
import dev.hansei.document.html.HtmlRenderer;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.document.text.TextRenderer;
import dev.hansei.notification.Dispatch;
import dev.hansei.notification.check.Gaps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Sets letters and notices; what cannot be set is a gap. */
public final class LetterPress {

    private static final Bilingual DATA = Bilingual.of("この文書の記載事項", "What this letter says, as data");

    private final Dispatch dispatch;
    private final Wording wording;
    private final Theme theme;
    private final Gaps gaps;

    public LetterPress(Dispatch dispatch, Wording wording, Theme theme, Gaps gaps) {
        this.dispatch = dispatch;
        this.wording = wording;
        this.theme = theme;
        this.gaps = gaps;
    }

    /** A letter on paper, and as the text of a mail. */
    public record Letter(byte[] pdf, String text) {}

    /** A notice for a page of the portal, and as plain text. */
    public record Notice(String html, String text) {}

    public Map<LetterOrder, Letter> letters(List<LetterOrder> orders) {
        Map<LetterOrder, Letter> letters = new LinkedHashMap<>();
        for (LetterOrder order : orders) {
            attempt(
                    order.recipient().ref() + " (" + order.language().tag() + ")",
                    source -> letters.put(order, letter(order, source)));
        }
        return letters;
    }

    public Map<Language, Notice> notices(List<Language> languages) {
        Map<Language, Notice> notices = new LinkedHashMap<>();
        for (Language language : languages) {
            attempt("portal (" + language.tag() + ")", source -> notices.put(language, notice(language, source)));
        }
        return notices;
    }

    private void attempt(String source, Consumer<String> setting) {
        try {
            setting.accept(source);
        } catch (DocumentException e) {
            gaps.add(source, e);
        }
    }

    private Letter letter(LetterOrder order, String source) {
        NotificationLetter letter = order.letter(dispatch.notification(), dispatch.incident());
        Document document = XhtmlReader.read(wording.letter(letter), source);
        Attachment data = new Attachment(
                letter.text().reference() + ".json",
                "application/json",
                DATA,
                Json.of(letter),
                dispatch.notification().at().instant());
        return new Letter(PdfRenderer.render(document, theme, List.of(data)), TextRenderer.render(document));
    }

    private Notice notice(Language language, String source) {
        PortalNotice notice = PortalNotice.of(dispatch.notification(), dispatch.incident(), language);
        Document document = XhtmlReader.read(wording.notice(notice), source);
        return new Notice(HtmlRenderer.fragment(document), TextRenderer.render(document));
    }
}
