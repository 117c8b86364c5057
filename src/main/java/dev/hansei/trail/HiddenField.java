package dev.hansei.trail;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A field whose value can be erased while its digest stays in the log.
 *
 * @param salt 32 random bytes, erased together with the value
 * @param value canonical content
 */
record HiddenField(String name, byte[] salt, Object value) {

    private static final byte[] SET = {2};
    private static final byte[] FIELD = {3};

    /** SHA-256 over the sorted digests of the fields, so that one can be shown without the others. */
    static byte[] digest(List<HiddenField> fields) {
        MessageDigest whole = Digests.sha256();
        whole.update(SET);
        fields.stream().map(HiddenField::digest).sorted(Arrays::compareUnsigned).forEach(whole::update);
        return whole.digest();
    }

    Map<String, Object> content() {
        return Map.of("name", name, "salt", HexFormat.of().formatHex(salt), "value", value);
    }

    private byte[] digest() {
        MessageDigest digest = Digests.sha256();
        digest.update(FIELD);
        digest.update(salt);
        digest.update(Canonical.bytes(List.of(name, value)));
        return digest.digest();
    }
}
