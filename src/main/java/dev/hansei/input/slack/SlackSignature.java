package dev.hansei.input.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What shows that a request comes from Slack: an HMAC over its very bytes and the time at which it was sent. */
final class SlackSignature {

    private static final Duration WINDOW = Duration.ofSeconds(300);
    private static final String VERSION = "v0";
    private static final String HMAC = "HmacSHA256";

    private SlackSignature() {}

    /**
     * When the request says it was sent, or now where its clock is ahead of ours: nothing was typed later than it came.
     * Null where that is no time, or not within five minutes of now.
     */
    static Instant sent(String timestamp, Instant now) {
        if (timestamp == null || !timestamp.matches("\\d{1,12}")) {
            return null;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, now).abs().compareTo(WINDOW) > 0) {
            return null;
        }
        return sent.isAfter(now) ? now : sent;
    }

    /** Compares in constant time. */
    static boolean holds(String signature, String timestamp, byte[] body, String secret) {
        return signature != null
                && MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.UTF_8),
                        of(timestamp, body, secret).getBytes(StandardCharsets.UTF_8));
    }

    static String of(String timestamp, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + HMAC, e);
        }
    }
}
