package dev.hansei.document.pdf;

import java.util.Random;

/** A body made of everything the vocabulary allows, in an order nobody chose; the same seed gives the same body. */
final class RandomDocument {
    private static final String[] WORDS = {
        "接続プールが枯渇しました。",
        "2023年12月5日（火）17:27",
        "、再試行により回復し、",
        "E-1001",
        "「応答遅延」",
        "～",
        "C〜D…",
        "connection pool ",
        "https://status.example.com/incidents/2023-12-05/details",
        "38分間",
        "・",
        "髙橋",
        "the pool was exhausted and ",
        "99.95%",
        "ＡＢＣ"
    };

    private final Random random;

    RandomDocument(long seed) {
        random = new Random(seed);
    }

    String body() {
        StringBuilder body = new StringBuilder("<h1>" + words(3) + "</h1>");
        for (int i = 0; i < 4 + random.nextInt(14); i++) {
            body.append(random.nextInt(9) == 0 ? parallel() : random.nextInt(7) == 0 ? callout() : block());
        }
        return body.toString();
    }

    private String parallel() {
        return "<section class=\"parallel\"><div lang=\"ja\">" + block() + block() + "</div><div lang=\"en\">" + block()
                + "</div></section>";
    }

    private String callout() {
        return "<section class=\"callout\" data-label=\"追記\"><p>" + inline(12) + "</p>" + block() + "</section>";
    }

    private String block() {
        return switch (random.nextInt(7)) {
            case 0 -> "<h2>" + words(6) + "</h2>";
            case 1 -> list(random.nextInt(3));
            case 2 -> table();
            case 3 ->
                "<dl class=\"key-facts\"><dt>" + words(2) + "</dt><dd>" + inline(20) + "</dd><dt>" + words(1)
                        + "</dt><dd>" + list(1) + "</dd></dl>";
            case 4 ->
                "<p class=\"" + new String[] {"lead", "right", "center", "addressee", "note", "meta"}[random.nextInt(6)]
                        + "\">" + inline(10) + "</p>";
            default -> "<p>" + inline(1 + random.nextInt(90)) + "</p>";
        };
    }

    private String list(int depth) {
        String name = random.nextBoolean() ? "ul" : "ol";
        StringBuilder list = new StringBuilder("<" + name + ">");
        for (int i = 0; i < 1 + random.nextInt(5); i++) {
            list.append("<li>").append(inline(1 + random.nextInt(20)));
            list.append(depth > 0 && random.nextBoolean() ? list(depth - 1) : "")
                    .append("</li>");
        }
        return list + "</" + name + ">";
    }

    private String table() {
        int columns = 2 + random.nextInt(4);
        StringBuilder table = new StringBuilder(random.nextBoolean() ? "<table>" : "<table class=\"matrix\">");
        table.append("<caption>").append(words(3)).append("</caption><thead><tr>");
        table.append("<th>列</th>".repeat(columns)).append("</tr></thead><tbody>");
        for (int row = 0; row < 1 + random.nextInt(9); row++) {
            // The first cell joins two rows now and then; a long cell makes some rows higher than a page.
            boolean joined = random.nextInt(4) == 0;
            table.append(joined ? "<tr><th rowspan=\"2\">" : "<tr><th>")
                    .append(words(2))
                    .append("</th>");
            int length = random.nextInt(25) == 0 ? 500 : 1 + random.nextInt(12);
            table.append("<td colspan=\"")
                    .append(columns - 1)
                    .append("\">")
                    .append(inline(length))
                    .append("</td></tr>");
            if (joined) {
                table.append("<tr>")
                        .append(("<td>" + inline(4) + "</td>").repeat(columns - 1))
                        .append("</tr>");
            }
        }
        return table + "</tbody></table>";
    }

    private String inline(int length) {
        StringBuilder text = new StringBuilder(words(1));
        for (int i = 1; i < length; i++) {
            String words = words(1);
            text.append(
                    switch (random.nextInt(12)) {
                        case 0 -> "<strong>" + words + "</strong>";
                        case 1 -> "<em lang=\"en\">" + words + "</em>";
                        case 2 -> "<code>" + words + "</code>";
                        case 3 -> "<a href=\"https://example.com/\">" + words + "<strong>詳細</strong></a>";
                        default -> words;
                    });
        }
        return text.toString();
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
