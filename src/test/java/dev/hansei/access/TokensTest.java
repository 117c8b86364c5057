package dev.hansei.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class TokensTest {

    private static final Instant NOW = Sample.NOW;
    private static final Duration A_DAY = Duration.ofDays(1);

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Cast cast;

    private Actor owner;

    @BeforeEach
    void anAccountMayLogAndRead() {
        if (accounts.named("token-owner").isEmpty()) {
            accounts.open("token-owner", null, Set.of(Role.SCRIBE, Role.READER), Actor.MACHINE, NOW);
        }
        owner = accounts.all().stream()
                .filter(account -> account.handle().equals("token-owner"))
                .findFirst()
                .orElseThrow()
                .actor();
    }

    @Test
    @TestTransaction
    void a_token_has_the_roles_it_was_given_and_no_other() {
        String token = issue(Role.SCRIBE);
        assertThat(tokens.holder(token, Token.Scope.API, NOW))
                .get()
                .extracting(Actor::roles)
                .isEqualTo(Set.of(Role.SCRIBE));
    }

    @Test
    void a_calendar_address_needs_no_role_to_be_chosen() {
        String page = cast.page(Role.OPERATOR)
                .formParam("label", "My dates")
                .formParam("scope", "CALENDAR")
                .post("/account/tokens")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("My dates");
    }

    @Test
    @TestTransaction
    void a_token_opens_nothing_but_its_scope() {
        String token = issue(Role.SCRIBE);
        assertThat(tokens.holder(token, Token.Scope.API, NOW)).isPresent();
        assertThat(tokens.holder(token, Token.Scope.ALERTMANAGER, NOW)).isEmpty();
    }

    @Test
    @TestTransaction
    void a_token_loses_what_its_account_loses() {
        String token = issue(Role.SCRIBE, Role.READER);
        accounts.withdraw("token-owner", Role.SCRIBE, Actor.MACHINE, NOW.plusSeconds(1));
        assertThat(tokens.holder(token, Token.Scope.API, NOW.plusSeconds(2)))
                .get()
                .extracting(Actor::roles)
                .isEqualTo(Set.of(Role.READER));
    }

    @Test
    @TestTransaction
    void a_token_ends_with_its_time() {
        String token = issue(Role.SCRIBE);
        assertThat(tokens.holder(token, Token.Scope.API, NOW.plus(A_DAY).minusSeconds(1)))
                .isPresent();
        assertThat(tokens.holder(token, Token.Scope.API, NOW.plus(A_DAY))).isEmpty();
    }

    @Test
    @TestTransaction
    void a_token_ends_by_being_taken_back() {
        String token = issue(Role.SCRIBE);
        assertThat(tokens.holder(token, Token.Scope.API, NOW)).isPresent();
        tokens.revoke(tokens.of(owner, NOW).getFirst().id(), owner, NOW);
        assertThat(tokens.holder(token, Token.Scope.API, NOW)).isEmpty();
    }

    @Test
    @TestTransaction
    void a_token_ends_with_its_account() {
        String token = issue(Role.SCRIBE);
        assertThat(tokens.holder(token, Token.Scope.API, NOW)).isPresent();
        accounts.disable("token-owner", Actor.MACHINE, NOW);
        assertThat(tokens.holder(token, Token.Scope.API, NOW)).isEmpty();
    }

    @Test
    @TestTransaction
    void nobody_issues_a_token_with_a_role_of_others() {
        assertThatThrownBy(() -> issue(Role.ADMINISTRATOR)).isInstanceOf(Problem.Refused.class);
    }

    @Test
    @TestTransaction
    void nobody_takes_back_the_token_of_another() {
        issue(Role.SCRIBE);
        Actor stranger = new Actor(Actor.MACHINE.ref(), null, Set.of(Role.READER));
        assertThatThrownBy(() -> tokens.revoke(tokens.of(owner, NOW).getFirst().id(), stranger, NOW))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    @TestTransaction
    void a_token_says_to_the_minute_when_it_was_last_used() {
        String token = issue(Role.SCRIBE);
        assertThat(lastUsed()).isNull();
        tokens.holder(token, Token.Scope.ALERTMANAGER, NOW);
        assertThat(lastUsed()).as("what it does not open is no use of it").isNull();
        tokens.holder(token, Token.Scope.API, NOW);
        tokens.holder(token, Token.Scope.API, NOW.plusSeconds(59));
        assertThat(lastUsed()).isEqualTo(NOW);
        tokens.holder(token, Token.Scope.API, NOW.plusSeconds(60));
        assertThat(lastUsed()).isEqualTo(NOW.plusSeconds(60));
    }

    private Instant lastUsed() {
        return tokens.of(owner, NOW).getFirst().lastUsed();
    }

    private String issue(Role... roles) {
        return tokens.issue("a script", Token.Scope.API, Set.of(roles), A_DAY, owner, NOW);
    }
}
