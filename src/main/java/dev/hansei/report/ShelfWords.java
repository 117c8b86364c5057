package dev.hansei.report;

import dev.hansei.base.Language;

/** The words of the page that lists the documents, in one language. */
public record ShelfWords(
        String lang,
        String otherLang,
        String otherName,
        String title,
        String lead,
        String document,
        String reference,
        String edition,
        String published,
        String read,
        String take,
        String both,
        String empty) {

    static ShelfWords in(Language language) {
        return switch (language) {
            case JA ->
                new ShelfWords(
                        "ja",
                        "en",
                        "English",
                        "公開文書",
                        "障害の記録と、再発防止策の評価です。公開した版は変わりません。",
                        "文書",
                        "文書番号",
                        "版",
                        "公開日",
                        "読む",
                        "PDF",
                        "日英併記",
                        "公開した文書はまだありません。./hansei import で記録を取り込むと、ここに並びます。");
            case EN ->
                new ShelfWords(
                        "en",
                        "ja",
                        "日本語",
                        "Published documents",
                        "What happened, what was learned, and whether it helped. A published edition never changes.",
                        "Document",
                        "Number",
                        "Edition",
                        "Published",
                        "Read",
                        "PDF",
                        "Both",
                        "Nothing is published yet. Records that ./hansei import takes in are listed here.");
        };
    }
}
