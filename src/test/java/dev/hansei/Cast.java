package dev.hansei;

import dev.hansei.access.Account;
import dev.hansei.access.Accounts;
import dev.hansei.access.Sessions;
import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.intake.Bundles;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs people of the sample in, in each role, and gives them tokens. */
@ApplicationScoped
public class Cast {

    private final Bundles bundles;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    Cast(Bundles bundles, Accounts accounts, Sessions sessions, Tokens tokens, Clock clock) {
        this.bundles = bundles;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** An account of that role, which belongs to someone of the sample and has chosen its password. */
    public Account account(Role... roles) {
        Set<Role> granted = EnumSet.noneOf(Role.class);
        granted.addAll(Set.of(roles));
        String handle = "test-" + Stream.of(roles).map(Role::tag).sorted().collect(Collectors.joining("-"));
        return account(handle, "commander", granted);
    }

    /** An account that belongs to this person of the sample. */
    public Account accountOf(String person, Role role) {
        return account("test-" + person + "-" + role.tag(), person, EnumSet.of(role));
    }

    private Account account(String handle, String person, Set<Role> granted) {
        if (accounts.named(handle).isEmpty()) {
            bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
            String oneTime = accounts.open(handle, person, granted, Actor.MACHINE, clock.instant());
            accounts.choosePassword(handle, oneTime, PASSWORD, clock.instant());
        }
        return accounts.all().stream()
                .filter(account -> account.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    /** The password of every account of the cast. */
    public static final String PASSWORD = "correct horse battery";

    /** The value of a session's cookie. */
    public String session(Role... roles) {
        return sessionOf(account(roles));
    }

    public String sessionOf(Account account) {
        return sessions.begin(account, clock.instant());
    }

    /** A token for the API. */
    public String token(Role... roles) {
        return token(Token.Scope.API, roles);
    }

    public String token(Token.Scope scope, Role... roles) {
        return token(account(roles), scope);
    }

    public String token(Account account, Token.Scope scope) {
        return tokens.issue("test", scope, account.roles(), Duration.ofDays(1), account.actor(), clock.instant());
    }

    /** A request from one of our own pages, by someone of that role. */
    public RequestSpecification page(Role... roles) {
        return page(account(roles));
    }

    public RequestSpecification page(Account account) {
        String session = sessionOf(account);
        String key = RestAssured.given()
                .cookie("hansei", session)
                .accept("text/html")
                .get("/")
                .htmlPath()
                .getString("html.head.meta.find { it.@name == 'page-key' }.@content");
        return RestAssured.given()
                .cookie("hansei", session)
                .accept("text/html, */*;q=0.5")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Page-Key", key)
                .redirects()
                .follow(false);
    }

    /** A request by a program with a token of that role. */
    public RequestSpecification program(Role... roles) {
        return RestAssured.given().auth().preemptive().oauth2(token(roles)).accept("application/json");
    }

    public RequestSpecification program(Account account) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(token(account, Token.Scope.API))
                .accept("application/json");
    }
}
