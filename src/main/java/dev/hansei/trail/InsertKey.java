package dev.hansei.trail;

import dev.hansei.base.SecretFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Marks each entry as made by this application, so that rows forged with SQL alone stand out before they are
 * sequenced.
 */
@ApplicationScoped
public class InsertKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    InsertKey(TrailConfig config) throws IOException {
        key = new SecretKeySpec(SecretFile.readOrMake(config.keyFile(), BYTES), ALGORITHM);
    }

    byte[] mac(byte[] bodyHash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(bodyHash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
