package dev.hansei.access;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Slows down whoever guesses passwords. */
@ApplicationScoped
public class SignInAttempts implements PanacheRepositoryBase<SignInAttempt, UUID> {

    private final AccessConfig config;

    SignInAttempts(AccessConfig config) {
        this.config = config;
    }

    /**
     * Counts a try before its password is looked at, so that tries sent all at once are counted as well.
     *
     * @throws Problem.Throttled where there were too many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(String handle, String address, Instant now) {
        Instant since = now.minus(config.throttleWindow());
        byte[] digest = SignInAttempt.digest(handle);
        Instant forgiven = since(digest, address, since);
        long ofBoth = count(
                "succeeded = false and handleDigest = ?1 and address = ?2 and at > ?3", digest, address, forgiven);
        long ofAccount = failed("handleDigest = ?1 and at > ?2", digest, since);
        long fromAddress = failed("address = ?1 and at > ?2", address, since);
        if (ofBoth >= config.triesOfAccountFromAddress()
                || ofAccount >= config.triesOfAccount()
                || fromAddress >= config.triesFromAddress()) {
            throw throttled(config.throttleWindow());
        }
        persist(new SignInAttempt(handle, address, false, now));
    }

    /**
     * A success takes its own try out of every count, and forgives the tries of the same account from the same address
     * before it.
     *
     * @param now when the try began
     */
    @Transactional
    public void succeed(String handle, String address, Instant now) {
        persist(new SignInAttempt(handle, address, true, now));
    }

    /** Every try has its row before it is known how it ends; a success adds a second row, which makes up for the first. */
    private long failed(String which, Object... values) {
        return count("succeeded = false and " + which, values) - count("succeeded = true and " + which, values);
    }

    private Instant since(byte[] digest, String address, Instant since) {
        return find(
                        "succeeded = true and handleDigest = ?1 and address = ?2 and at > ?3 order by at desc",
                        digest,
                        address,
                        since)
                .project(At.class)
                .firstResultOptional()
                .map(At::at)
                .orElse(since);
    }

    private static Problem.Throttled throttled(Duration window) {
        return new Problem.Throttled(
                "access/too-many-tries",
                Bilingual.of(
                        "サインインの失敗が続いたため、しばらく受け付けません。" + window.toMinutes() + "分待ってから、もう一度お試しください。",
                        "There were too many failed tries to sign in. Wait " + window.toMinutes()
                                + " minutes, then try again."),
                window);
    }

    /** When a try was made. */
    public record At(Instant at) {}
}
