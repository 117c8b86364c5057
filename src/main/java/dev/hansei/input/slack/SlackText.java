package dev.hansei.input.slack;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as Slack sends it: three characters stand as entities, and mentions, channels and links in angle brackets, each with
 * the words that Slack shows. It is read in one pass, so that what a member typed as an entity stays one.
 */
final class SlackText {

    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");
    private static final Map<String, String> ENTITIES = Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">");

    /** A member, a channel, a group, or an address; nothing else in brackets is markup. */
    private static final Pattern MARKUP =
            Pattern.compile(ENTITY + "|<([@#!]|(?=https?://|mailto:|tel:))([^<>|]+)(?:[|]([^<>]*))?>");

    private SlackText() {}

    static String read(String sent) {
        return MARKUP.matcher(sent).replaceAll(found -> Matcher.quoteReplacement(plain(found)));
    }

    private static String plain(MatchResult found) {
        String entity = ENTITIES.get(found.group());
        if (entity != null) {
            return entity;
        }
        String target = entities(found.group(2));
        String label = found.group(3) == null ? "" : entities(found.group(3));
        return switch (found.group(1)) {
            case "@", "!" -> "@" + stripped(label.isEmpty() ? target : label, "@");
            case "#" -> "#" + stripped(label.isEmpty() ? target : label, "#");
            default -> linked(target, label);
        };
    }

    /** The address stays to be read also where a label stands for it. */
    private static String linked(String address, String label) {
        boolean same = label.isEmpty() || address.equals(label) || address.endsWith("//" + label);
        if (same) {
            return address;
        }
        return address.endsWith(":" + label) ? label : label + " (" + address + ")";
    }

    private static String stripped(String label, String sign) {
        return label.startsWith(sign) ? label.substring(1) : label;
    }

    private static String entities(String text) {
        return ENTITY.matcher(text).replaceAll(found -> ENTITIES.get(found.group()));
    }
}
