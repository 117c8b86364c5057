package dev.hansei.incident.line;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who and what a text names: {@code @person}, {@code #tag}, {@code >CM-2023-0001}.
 *
 * <p>A mention begins after a space or an opening mark, so that {@code a@b.com}, {@code C#} and {@code ->} are none. A key
 * that begins in ASCII goes on in ASCII only, because in {@code @tanakaが再起動} the particle is no part of it; other keys
 * end at a space or a mark. A tag begins with a letter, so that {@code #1} stays the number of an issue.
 */
record Mentions(List<String> people, List<String> tags, List<String> countermeasures) {

    private static final Pattern MENTION = Pattern.compile(
            "(?<![^\\s\\u3000(（「『【\\[、。・,/])(?:[@＠](?<person>[A-Za-z0-9][A-Za-z0-9._-]{0,63}|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{0,63})"
                    + "|[#＃](?<tag>\\p{L}[\\p{L}\\p{M}\\p{N}_-]{0,63})"
                    + "|[>＞](?<measure>[Cc][Mm]-[A-Za-z0-9][A-Za-z0-9-]{0,39}))");

    /** Words with which Slack calls a whole channel. */
    private static final Set<String> EVERYBODY = Set.of("here", "channel", "everyone");

    static Mentions in(String text) {
        Set<String> people = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        Set<String> measures = new LinkedHashSet<>();
        each(text, (key, from, to) -> {
            String name = key.substring(1);
            switch (key.charAt(0)) {
                case '@' -> people.add(name);
                case '#' -> tags.add(name);
                default -> measures.add(name);
            }
        });
        return new Mentions(new ArrayList<>(people), new ArrayList<>(tags), new ArrayList<>(measures));
    }

    /** What is named, with its mark, and where it stands. */
    interface Found {
        void at(String key, int from, int to);
    }

    static void each(String text, Found found) {
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            String person = mention.group("person");
            String tag = mention.group("tag");
            String key = trimmed(person != null ? person : tag != null ? tag : mention.group("measure"));
            int to = mention.start() + 1 + key.length();
            boolean address = mention.end() < text.length() && "@＠".indexOf(text.charAt(mention.end())) >= 0;
            if (person == null || (!EVERYBODY.contains(key) && !address)) {
                String mark = person != null ? "@" : tag != null ? "#" : ">";
                found.at(mark + (mark.equals(">") ? key.toUpperCase(Locale.ROOT) : key), mention.start(), to);
            }
        }
    }

    /** Whether the whole token is one mention. */
    static boolean mention(String token) {
        Matcher mention = MENTION.matcher(token);
        return mention.matches() && trimmed(token).equals(token);
    }

    /** Without the full stop or dash that only ends the sentence. */
    private static String trimmed(String key) {
        int stop = key.length();
        while (stop > 1 && (key.charAt(stop - 1) == '.' || key.charAt(stop - 1) == '-')) {
            stop--;
        }
        return key.substring(0, stop);
    }
}
