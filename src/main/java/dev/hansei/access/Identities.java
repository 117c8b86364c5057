package dev.hansei.access;

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

/** Tells who stands behind a proof, as the records say at this very moment. */
@ApplicationScoped
class Identities implements IdentityProvider<Proof> {

    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    Identities(Sessions sessions, Tokens tokens, Clock clock) {
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
                sessions.holder(proof.secret(), clock.instant())
                        .map(account -> identity(account.handle(), account.actor(), proof)
                                .addAttribute(Entrance.MUST_CHOOSE_PASSWORD, account.mustChoosePassword())
                                .addAttribute(Entrance.STILL_ADMITTED, new Admitted(sessions, proof.secret(), clock))
                                .build());
            case TOKEN ->
                tokens.holder(proof.secret(), Token.Scope.API, clock.instant())
                        .map(actor ->
                                identity(actor.ref().toString(), actor, proof).build());
        };
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
