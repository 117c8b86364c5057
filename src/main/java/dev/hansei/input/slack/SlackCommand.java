package dev.hansei.input.slack;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A slash command as Slack sends it; fields that are not used here are passed over.
 *
 * @param command such as {@code /hansei}
 * @param text what was typed after it, as its member sees it
 * @param user the name of the member who typed it
 */
record SlackCommand(String command, String text, String user) {

    /** @throws IllegalArgumentException where the body is no form */
    static SlackCommand read(byte[] body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : new String(body, StandardCharsets.UTF_8).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return new SlackCommand(
                fields.getOrDefault("command", "/hansei"),
                SlackText.read(fields.getOrDefault("text", "")),
                fields.getOrDefault("user_name", ""));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
