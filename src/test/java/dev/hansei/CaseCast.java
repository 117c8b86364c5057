package dev.hansei;

import dev.hansei.access.Account;
import dev.hansei.access.Accounts;
import dev.hansei.access.Sessions;
import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.intake.Bundles;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** The people of the sample's special cases, each with an account of their own, and a flow like the sample's. */
@ApplicationScoped
public class CaseCast {

    /** As the sample's flow, but none that the sample's audits are about. */
    public static final String FLOW = "FLOW-0901";

    private static final Set<Role> ROLES =
            EnumSet.of(Role.COMMANDER, Role.REVIEWER, Role.BUSINESS_OWNER, Role.OPERATOR);

    private final Bundles bundles;
    private final ResponseFlows flows;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final Clock clock;

    CaseCast(Bundles bundles, ResponseFlows flows, Accounts accounts, Sessions sessions, Tokens tokens, Clock clock) {
        this.bundles = bundles;
        this.flows = flows;
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Records the sample and the flow. */
    public ResponseFlowRecord enter() {
        if (flows.named(FLOW).isEmpty()) {
            bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
            ResponseFlowRecord sample = flows.named("FLOW-0001").orElseThrow().told();
            flows.record(
                    new ResponseFlowRecord(FLOW, sample.zone(), sample.title(), sample.versions()),
                    Sample.ACTOR,
                    Sample.NOW);
        }
        return flows.named(FLOW).orElseThrow().told();
    }

    public Account account(String person) {
        String handle = "case-" + person;
        if (accounts.named(handle).isEmpty()) {
            String oneTime = accounts.open(handle, person, ROLES, Actor.MACHINE, clock.instant());
            accounts.choosePassword(handle, oneTime, Cast.PASSWORD, clock.instant());
        }
        return accounts.named(handle).orElseThrow();
    }

    public Actor actor(String person) {
        return account(person).actor();
    }

    public String session(String person) {
        return sessions.begin(account(person), clock.instant());
    }

    /** A request by a program that acts for this person. */
    public RequestSpecification program(String person) {
        String token =
                tokens.issue("case", Token.Scope.API, ROLES, Duration.ofDays(366), actor(person), clock.instant());
        return RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(token)
                .accept("application/json")
                .contentType("application/json; charset=UTF-8");
    }
}
