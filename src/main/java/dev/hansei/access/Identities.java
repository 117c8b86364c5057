package dev.hansei.access;

import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.web.Entrance;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Tells who stands behind a proof, as the records say at this very moment. */
@ApplicationScoped
class Identities implements IdentityProvider<Proof> {

    private final KnownSessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    Identities(KnownSessions sessions, Tokens tokens, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Class<Proof> getRequestType() {
        return Proof.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Proof proof, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(proof).orElseGet(Identities::nobody));
    }

    private Optional<SecurityIdentity> identity(Proof proof) {
        return switch (proof.entrance()) {
            case SESSION ->
                sessions.holder(proof.secret())
                        .map(account -> identity(account.handle(), account.actor(), proof)
                                .addAttribute(Entrance.MUST_CHOOSE_PASSWORD, account.mustChoosePassword())
                                .addAttribute(Entrance.STILL_ADMITTED, stillAdmitted(proof.secret()))
                                .build());
            case TOKEN ->
                tokens.holder(proof.secret(), Token.Scope.API, clock.instant())
                        .map(actor -> identity(name(actor), actor, proof).build());
        };
    }

    /** Of whoever a program acts for. */
    private static String name(Actor actor) {
        return actor.person() == null ? actor.ref().toString() : actor.person();
    }

    /** For streams, which outlive the moment at which they were admitted. */
    private BooleanSupplier stillAdmitted(String secret) {
        return () -> sessions.holder(secret).isPresent();
    }

    private static QuarkusSecurityIdentity.Builder identity(String name, Actor actor, Proof proof) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(name))
                .addAttribute(Entrance.ACTOR, actor)
                .addAttribute(Entrance.VIA, proof.entrance())
                .addAttribute(Entrance.PAGE_KEY, SessionCookie.pageKey(proof.secret()));
        actor.roles().stream().map(Role::name).forEach(identity::addRole);
        return identity;
    }

    private static SecurityIdentity nobody() {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(""))
                .setAnonymous(true)
                .build();
    }
}
