package dev.hansei.input;

import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Who sends something, told by the token of the input; counted, so that nobody floods it. */
@ApplicationScoped
public class Senders {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Rates rates;

    Senders(Tokens tokens, Rates rates) {
        this.tokens = tokens;
        this.rates = rates;
    }

    /**
     * @param authorization the header, or null
     * @throws dev.hansei.base.Problem.NotSignedIn where there is no such token
     */
    public Actor bearer(String authorization, Token.Scope scope, Instant now) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw InputProblems.tokenNeeded();
        }
        return holder(authorization.substring(BEARER.length()).strip(), scope, now)
                .orElseThrow(InputProblems::tokenNeeded);
    }

    /** A machine: it writes under the account of its token, but is not the person that the account belongs to. */
    public Optional<Actor> holder(String secret, Token.Scope scope, Instant now) {
        Optional<Actor> holder =
                tokens.holder(secret, scope, now).map(actor -> new Actor(actor.ref(), null, actor.roles()));
        holder.ifPresent(actor -> rates.count(scope + "/" + actor.ref(), now));
        return holder;
    }
}
