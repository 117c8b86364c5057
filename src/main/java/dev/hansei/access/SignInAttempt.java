package dev.hansei.access;

import dev.hansei.base.Uuid7;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One try to sign in. The handle is kept as a digest, for people type passwords into the wrong field. */
@Entity
@Immutable
public class SignInAttempt {

    @Id
    private UUID id;

    private byte[] handleDigest;
    private String address;
    private Instant at;
    private boolean succeeded;

    protected SignInAttempt() {}

    SignInAttempt(String handle, String address, boolean succeeded, Instant now) {
        id = Uuid7.at(now);
        handleDigest = digest(handle);
        this.address = address;
        this.succeeded = succeeded;
        at = now;
    }

    static byte[] digest(String handle) {
        return Secrets.digest(handle.toLowerCase(Locale.ROOT));
    }
}
