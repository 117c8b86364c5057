package dev.hansei.incident.line;

import dev.hansei.incident.line.time.Cursor;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What follows the time: the text, and the kind words and mentions around it.
 *
 * <p>A mention inside the text stays in it, because it is part of the sentence ({@code @tanaka が再起動}). Mentions that
 * only follow the text ({@code DB再起動 @tanaka #db}) are taken out, unless the sentence needs them: after an English word
 * such as "to" or "by", or where nothing else would be left.
 */
record Body(String text, Mentions mentions, Kinds kinds) {

    private static final Set<String> LEADS_ON =
            Set.of(("to by in with from at on for of via and or see cc as into per the a"
                            + " is was are asked called paged notified")
                    .split(" "));

    /** @param before where the time begins; what stands before it can only be kind words */
    static Body of(String line, int before, int body, ZoneId zone) {
        List<Token> tokens = new ArrayList<>(Token.of(line, 0, before));
        int head = tokens.size();
        tokens.addAll(Token.of(line, body, line.length()));
        int lead = head;
        while (lead < tokens.size() && around(tokens.get(lead))) {
            lead++;
        }
        int trail = tokens.size();
        while (trail > lead && around(tokens.get(trail - 1))) {
            trail--;
        }
        List<Token> places = new ArrayList<>(tokens.subList(0, lead));
        places.addAll(tokens.subList(trail, tokens.size()));
        Kinds kinds = Kinds.of(line, places, zone);
        List<Token> out = new ArrayList<>(kinds.words());
        if (trail > lead && !LEADS_ON.contains(tokens.get(trail - 1).text().toLowerCase(Locale.ROOT))) {
            tokens.subList(trail, tokens.size()).stream().filter(Token::mention).forEach(out::add);
        }
        String whole = line.substring(0, before) + " " + line.substring(body);
        String text = Normalizer.normalize(rest(line, before, body, out), Normalizer.Form.NFC);
        return new Body(text, Mentions.in(Normalizer.normalize(whole, Normalizer.Form.NFC)), kinds);
    }

    private static boolean around(Token token) {
        return token.kind() || token.mention();
    }

    /** The line without its time and without these tokens; each takes along the spaces that follow it. */
    private static String rest(String line, int before, int body, List<Token> out) {
        BitSet dropped = new BitSet(line.length());
        dropped.set(before, body);
        for (Token token : out) {
            dropped.set(token.from(), token.to());
            for (int i = token.to(); i < line.length() && Cursor.space(line.charAt(i)); i++) {
                dropped.set(i);
            }
        }
        StringBuilder rest = new StringBuilder(line.length());
        IntStream.range(0, line.length()).filter(i -> !dropped.get(i)).forEach(i -> rest.append(line.charAt(i)));
        return stripped(rest.toString().replace("\r\n", "\n"));
    }

    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && Cursor.space(text.charAt(from))) {
            from++;
        }
        while (to > from && Cursor.space(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
