package dev.hansei.document.pdf;

/** Bodies long enough to meet every foot of a page in some way. */
final class LongDocuments {
    private static final String SENTENCE = "接続プールの使用率が上限に達したため、決済APIの応答時間が悪化しました。";

    private LongDocuments() {}

    /** Chapters of different lengths, each with a heading, text, a list and a table. */
    static String body(int chapters) {
        StringBuilder body = new StringBuilder("<h1>四半期の有効性評価</h1>\n");
        for (int i = 1; i <= chapters; i++) {
            body.append("<h2>第").append(i).append("章　事象の経過</h2>\n");
            body.append("<p>")
                    .append(i)
                    .append("番目の事象です。")
                    .append(SENTENCE.repeat(1 + i * 7 % 9))
                    .append("</p>\n");
            body.append("<h3>対応の記録</h3>\n<ul>");
            body.append("<li>検知から緩和までの所要時間</li>".repeat(1 + i % 4)).append("</ul>\n");
            body.append("<table><caption>経過</caption><thead><tr><th>時刻</th><th>出来事</th></tr></thead><tbody>");
            for (int row = 0; row < i % 5 + 1; row++) {
                body.append("<tr><th>17:")
                        .append(10 + row)
                        .append("</th><td>")
                        .append(SENTENCE)
                        .append("</td></tr>");
            }
            body.append("</tbody></table>\n");
        }
        return body.toString();
    }

    static String sentences(int count) {
        return SENTENCE.repeat(count);
    }
}
