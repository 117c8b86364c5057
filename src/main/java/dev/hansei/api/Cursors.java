package dev.hansei.api;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.SecretFile;
import dev.hansei.incident.room.Position;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Places in lists, given out signed, so that a list is only read on from where it really ended. */
@ApplicationScoped
class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PLACE_BYTES = 24;
    private static final int SEAL_BYTES = 16;

    private final SecretKeySpec key;

    Cursors(ApiConfig config) throws IOException {
        key = new SecretKeySpec(SecretFile.readOrMake(config.cursorKeyFile(), KEY_BYTES), ALGORITHM);
    }

    /** @param list what the place is in; a cursor of one list is worth nothing in another */
    String give(String list, Position position) {
        if (position == null) {
            return null;
        }
        byte[] place = ByteBuffer.allocate(PLACE_BYTES)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, position.at()))
                .putLong(position.row().getMostSignificantBits())
                .putLong(position.row().getLeastSignificantBits())
                .array();
        byte[] whole = ByteBuffer.allocate(PLACE_BYTES + SEAL_BYTES)
                .put(place)
                .put(seal(list, place))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /**
     * @param parameter that the cursor came in
     * @throws Problem.Malformed where it was not given out for this list
     */
    Position take(String list, String parameter, String cursor) {
        if (cursor == null) {
            return null;
        }
        byte[] whole = decoded(cursor, parameter);
        if (whole.length != PLACE_BYTES + SEAL_BYTES) {
            throw unknown(parameter);
        }
        byte[] place = Arrays.copyOf(whole, PLACE_BYTES);
        byte[] sealed = Arrays.copyOfRange(whole, PLACE_BYTES, whole.length);
        if (!MessageDigest.isEqual(sealed, seal(list, place))) {
            throw unknown(parameter);
        }
        ByteBuffer bytes = ByteBuffer.wrap(place);
        Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
        return new Position(at, new UUID(bytes.getLong(), bytes.getLong()));
    }

    private static byte[] decoded(String cursor, String parameter) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            throw unknown(parameter);
        }
    }

    private byte[] seal(String list, byte[] place) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(place);
            return Arrays.copyOf(mac.doFinal(list.getBytes(StandardCharsets.UTF_8)), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private static Problem unknown(String parameter) {
        Bilingual sentence = Bilingual.of(
                "このカーソルはこの一覧のものではありません。カーソルなしで最初から読んでください。",
                "This cursor was not given out for this list. Begin without one.");
        return new Problem.Malformed(
                "input/cursor", sentence, List.of(new Problem.Fault(parameter, "input/cursor", sentence)));
    }
}
