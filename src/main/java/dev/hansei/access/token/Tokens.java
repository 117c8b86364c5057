package dev.hansei.access.token;

import dev.hansei.access.Account;
import dev.hansei.access.Accounts;
import dev.hansei.access.Secrets;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tokens of programs: shown once, kept as a digest, taken back at will. */
@ApplicationScoped
public class Tokens implements PanacheRepositoryBase<Token, UUID> {

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final int LONGEST_LABEL = 200;

    private static final String STANDING = "not exists (select 1 from TokenRevocation r where r.tokenId = t.id)";
    private static final String NEWEST_FIRST = " order by t.issuedAt desc, t.id desc";

    /** So that a scanner for leaked secrets recognises one. */
    private static final String PREFIX = "hansei_";

    private final Accounts accounts;
    private final Trail trail;

    Tokens(Accounts accounts, Trail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    /**
     * Issues a token for one's own account.
     *
     * @return the token itself, which is not kept
     * @throws Problem.Refused where it would have a role that the account has not
     */
    @Transactional
    public String issue(String label, Token.Scope scope, Set<Role> roles, Duration life, Actor actor, Instant now) {
        Account account =
                actor.ref().equals(Actor.MACHINE.ref()) ? accounts.ofMachine(now) : accounts.findById(actor.ref());
        refuse(label, roles, life, account);
        String secret = scope == Token.Scope.PAGERDUTY ? Secrets.key() : PREFIX + Secrets.next();
        Token token = new Token(account, label, scope, roles, secret, now.plus(life), now);
        persist(token);
        getEntityManager().persist(new TokenUse(token.id()));
        Map<String, Object> content = Map.of(
                "token", token.id().toString(),
                "scope", scope.name(),
                "roles", roles.stream().map(Role::tag).sorted().collect(Collectors.joining(" ")),
                "label", label);
        trail.record(Fact.of(Accounts.stream(account), "token.issued", content).hiding("label"), actor, now);
        return secret;
    }

    /** Takes back one's own token; an administrator takes back anyone's. */
    @Transactional
    public void revoke(UUID id, Actor actor, Instant now) {
        Token token = findByIdOptional(id)
                .filter(known -> known.account().id().equals(actor.ref()) || actor.is(Role.ADMINISTRATOR))
                .orElseThrow(() -> new Problem.NotFound(
                        "access/token-unknown",
                        Bilingual.of("そのトークンはありません。一覧を読み直してください。", "There is no such token. Reload the list.")));
        if (getEntityManager().find(TokenRevocation.class, id) == null) {
            getEntityManager().persist(new TokenRevocation(id, actor, now));
            trail.record(
                    Fact.of(Accounts.stream(token.account()), "token.revoked", Map.of("token", id.toString())),
                    actor,
                    now);
        }
    }

    /** Who comes with this token, where it still holds and opens that scope; that it was used is noted. */
    @Transactional
    public Optional<Actor> holder(String secret, Token.Scope scope, Instant now) {
        Optional<Token> token = find(
                        "from Token t join fetch t.account a left join fetch a.changes where t.digest = ?1 and t.scope = ?2"
                                + " and " + STANDING,
                        Secrets.digest(secret),
                        scope)
                .stream()
                .findFirst()
                .filter(known -> known.holds(now));
        token.map(known -> getEntityManager().find(TokenUse.class, known.id())).ifPresent(use -> use.seen(now));
        return token.map(Token::actor);
    }

    /** The tokens of one's own account that were not taken back, the newest first. */
    @Transactional
    public List<TokenSummary> of(Actor actor, Instant now) {
        return summaries(
                list(
                        "from Token t join fetch t.account a left join fetch a.changes where a.id = ?1 and " + STANDING
                                + NEWEST_FIRST,
                        actor.ref()),
                now);
    }

    /** The tokens of all accounts that were not taken back, the newest first. */
    @Transactional
    public List<TokenSummary> all(Actor actor, Instant now) {
        actor.needs(Role.ADMINISTRATOR);
        return summaries(
                list("from Token t join fetch t.account a left join fetch a.changes where " + STANDING + NEWEST_FIRST),
                now);
    }

    private List<TokenSummary> summaries(List<Token> tokens, Instant now) {
        Map<UUID, Instant> uses = getEntityManager()
                .createQuery("from TokenUse u where u.tokenId in ?1 and u.at is not null", TokenUse.class)
                .setParameter(1, tokens.stream().map(Token::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(TokenUse::token, TokenUse::at));
        return tokens.stream()
                .map(token -> TokenSummary.of(token, uses.get(token.id()), now))
                .toList();
    }

    private static void refuse(String label, Set<Role> roles, Duration life, Account account) {
        if (label.length() > LONGEST_LABEL || KeptText.optional(label, LONGEST_LABEL) == null) {
            throw new Problem.Invalid(
                    "access/token-label",
                    Bilingual.of("トークンの用途を200文字以内で書いてください。", "Say in at most 200 characters what the token is for."));
        }
        if (life.isNegative() || life.isZero() || life.compareTo(LONGEST) > 0) {
            throw new Problem.Invalid(
                    "access/token-life", Bilingual.of("トークンの有効期間は1日から366日です。", "A token is valid for 1 to 366 days."));
        }
        if (roles.isEmpty() || !account.roles().containsAll(roles)) {
            throw new Problem.Refused(
                    "access/token-roles",
                    Bilingual.of(
                            "トークンの役割は、自分の役割の中から一つ以上選んでください。",
                            "Give the token at least one role, and only roles that you have yourself."));
        }
    }
}
