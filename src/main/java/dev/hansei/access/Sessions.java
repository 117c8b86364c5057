package dev.hansei.access;

import dev.hansei.access.provider.Provider;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Uuid7;
import dev.hansei.live.Signal;
import dev.hansei.live.Signals;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Signing in and out. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    private final Provider provider;
    private final Accounts accounts;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final AccessConfig config;
    private final Signals signals;
    private final Trail trail;

    Sessions(
            Provider provider,
            Accounts accounts,
            SignInAttempts attempts,
            Passwords passwords,
            AccessConfig config,
            Signals signals,
            Trail trail) {
        this.provider = provider;
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.config = config;
        this.signals = signals;
        this.trail = trail;
    }

    /**
     * Begins a session.
     *
     * @param address where the try comes from
     * @return the session's secret, which is not kept
     * @throws Problem.NotSignedIn for a wrong password, an unknown account and a disabled one alike
     * @throws Problem.Throttled after too many tries
     * @throws Problem.Refused where an identity provider stands in for passwords
     */
    @Transactional
    public String signIn(String handle, String password, String address, Instant now) {
        provider.refuseLocal();
        attempts.begin(handle, address, now);
        Optional<Account> account = accounts.named(handle);
        boolean matches = passwords.matches(
                password, account.flatMap(accounts::passwordHash).orElse(null));
        if (!matches || !account.orElseThrow().enabled()) {
            throw new Problem.NotSignedIn(
                    "access/not-known",
                    Bilingual.of(
                            "サインイン名またはパスワードが違います。確かめて、もう一度入力してください。",
                            "The sign-in name or the password is wrong. Check both and try again."));
        }
        attempts.succeed(handle, address, now);
        return begin(account.get(), now);
    }

    /** Begins a session for an account that has proved itself in another way. */
    @Transactional
    public String begin(Account account, Instant now) {
        String secret = Secrets.next();
        Session session = new Session(account, secret, config.session(), now);
        persist(session);
        trail.record(
                Fact.of(
                        Accounts.stream(account),
                        "session.begun",
                        Map.of("session", session.id().toString())),
                account.actor(),
                now);
        return secret;
    }

    /** The account of a session that still holds. */
    @Transactional
    public Optional<Account> holder(String secret, Instant now) {
        return open(secret).filter(session -> session.holds(now)).map(Session::account);
    }

    @Transactional
    public void end(String secret, Instant now) {
        open(secret).ifPresent(session -> {
            getEntityManager().persist(new SessionEnd(session.id(), now));
            trail.record(
                    Fact.of(
                            Accounts.stream(session.account()),
                            "session.ended",
                            Map.of("session", session.id().toString())),
                    session.account().actor(),
                    now);
            signals.tell(new Signal(
                    Accounts.stream(session.account()),
                    Signals.SESSIONS_ENDED,
                    Uuid7.at(now),
                    session.account().id().toString()));
        });
    }

    private Optional<Session> open(String secret) {
        return find(
                        "from Session s join fetch s.account a left join fetch a.changes where s.digest = ?1"
                                + " and not exists (select 1 from SessionEnd e where e.sessionId = s.id)",
                        Secrets.digest(secret))
                .stream()
                .findFirst();
    }
}
