package dev.hansei.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SignInTest {

    private static final Instant NOW = Sample.NOW;
    private static final String CHOSEN = "well chosen words";

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @Inject
    SignInAttempts attempts;

    @Test
    @TestTransaction
    void a_one_time_password_opens_a_session_that_must_choose_another() {
        String oneTime = open("newcomer", Role.SCRIBE);
        String session = sessions.signIn("newcomer", oneTime, "192.0.2.1", NOW);
        assertThat(sessions.holder(session, NOW)).get().matches(Account::mustChoosePassword);
    }

    @Test
    @TestTransaction
    void choosing_a_password_ends_every_session_begun_before() {
        String oneTime = open("newcomer", Role.SCRIBE);
        String session = sessions.signIn("newcomer", oneTime, "192.0.2.1", NOW);
        accounts.choosePassword("newcomer", oneTime, CHOSEN, NOW.plusSeconds(1));
        assertThat(sessions.holder(session, NOW.plusSeconds(2))).isEmpty();
        assertThat(sessions.signIn("newcomer", CHOSEN, "192.0.2.1", NOW.plusSeconds(3)))
                .isNotBlank();
    }

    @Test
    @TestTransaction
    void losing_a_role_ends_the_sessions() {
        session("administrator-a", Role.ADMINISTRATOR);
        String session = session("newcomer", Role.SCRIBE, Role.COMMANDER);
        assertThat(sessions.holder(session, NOW.plusSeconds(4))).isPresent();
        accounts.withdraw("newcomer", Role.COMMANDER, Actor.MACHINE, NOW.plusSeconds(5));
        assertThat(sessions.holder(session, NOW.plusSeconds(6))).isEmpty();
    }

    @Test
    @TestTransaction
    void a_locked_account_has_no_session_and_cannot_begin_one() {
        String session = session("newcomer", Role.SCRIBE);
        assertThat(sessions.holder(session, NOW.plusSeconds(4))).isPresent();
        accounts.disable("newcomer", Actor.MACHINE, NOW.plusSeconds(5));
        assertThat(sessions.holder(session, NOW.plusSeconds(6))).isEmpty();
        assertThatThrownBy(() -> sessions.signIn("newcomer", CHOSEN, "192.0.2.1", NOW.plusSeconds(7)))
                .isInstanceOf(Problem.NotSignedIn.class);
    }

    @Test
    @TestTransaction
    void a_session_ends_by_signing_out_and_by_its_age() {
        String session = session("newcomer", Role.SCRIBE);
        assertThat(sessions.holder(session, NOW.plusSeconds(4))).isPresent();
        assertThat(sessions.holder(session, NOW.plus(Duration.ofHours(13)))).isEmpty();
        sessions.end(session, NOW.plusSeconds(5));
        assertThat(sessions.holder(session, NOW.plusSeconds(6))).isEmpty();
    }

    @Test
    void after_ten_wrong_passwords_the_right_one_is_not_heard_either() {
        String handle = "guessed" + System.identityHashCode(this);
        String oneTime = open(handle, Role.READER);
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThatThrownBy(() -> sessions.signIn(handle, "wrong", "192.0.2.9", NOW))
                    .isInstanceOf(Problem.NotSignedIn.class);
        }
        assertThatThrownBy(() -> sessions.signIn(handle, oneTime, "192.0.2.9", NOW))
                .isInstanceOf(Problem.Throttled.class);
        assertThat(sessions.signIn(handle, oneTime, "192.0.2.10", NOW))
                .as("from elsewhere")
                .isNotBlank();
        assertThat(sessions.signIn(handle, oneTime, "192.0.2.9", NOW.plus(Duration.ofMinutes(16))))
                .as("later")
                .isNotBlank();
    }

    @Test
    void signing_in_with_the_right_password_never_shuts_anybody_out() {
        String handle = "frequent" + System.identityHashCode(this);
        for (int time = 0; time < 101; time++) {
            attempts.begin(handle, "192.0.2.20", NOW);
            attempts.succeed(handle, "192.0.2.20", NOW);
        }
        assertThatCode(() -> attempts.begin(handle, "192.0.2.20", NOW)).doesNotThrowAnyException();
        assertThatCode(() -> attempts.begin("neighbour", "192.0.2.20", NOW)).doesNotThrowAnyException();
    }

    @Test
    void fifty_wrong_passwords_from_many_addresses_shut_an_account_off_in_spite_of_a_right_one() {
        String handle = "besieged" + System.identityHashCode(this);
        for (int attempt = 0; attempt < 50; attempt++) {
            attempts.begin(handle, "198.51.100." + attempt / 5, NOW);
        }
        attempts.succeed(handle, "198.51.100.0", NOW);
        attempts.begin(handle, "192.0.2.21", NOW);
        assertThatThrownBy(() -> attempts.begin(handle, "192.0.2.22", NOW)).isInstanceOf(Problem.Throttled.class);
    }

    @Test
    @TestTransaction
    void an_unknown_account_is_refused_in_the_same_words_as_a_wrong_password() {
        open("newcomer", Role.READER);
        assertThatThrownBy(() -> sessions.signIn("nobody", "wrong", "192.0.2.7", NOW))
                .hasMessage(refusal("newcomer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "newcomer-newcomer", "aaaaaaaaaaaaaaaa"})
    @TestTransaction
    void a_password_that_is_easily_guessed_is_refused(String chosen) {
        String oneTime = open("newcomer", Role.READER);
        assertThatThrownBy(() -> accounts.choosePassword("newcomer", oneTime, chosen, NOW))
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    @TestTransaction
    void passwords_are_taken_as_typed_and_not_folded() {
        String oneTime = open("newcomer", Role.READER);
        accounts.choosePassword("newcomer", oneTime, "ｆｕｌｌ ｗｉｄｔｈ ｗｏｒｄ", NOW);
        assertThatThrownBy(() -> sessions.signIn("newcomer", "full width word", "192.0.2.1", NOW))
                .isInstanceOf(Problem.NotSignedIn.class);
    }

    @Test
    @TestTransaction
    void a_very_long_password_counts_to_its_last_character() {
        String oneTime = open("newcomer", Role.READER);
        String chosen = "長い合言葉".repeat(20);
        accounts.choosePassword("newcomer", oneTime, chosen + "あ", NOW);
        assertThatThrownBy(() -> sessions.signIn("newcomer", chosen + "い", "192.0.2.1", NOW))
                .isInstanceOf(Problem.NotSignedIn.class);
    }

    @Test
    @TestTransaction
    void only_administrators_open_accounts() {
        Actor scribe = new Actor(Actor.MACHINE.ref(), null, Set.of(Role.SCRIBE));
        assertThatThrownBy(() -> accounts.open("newcomer", null, Set.of(Role.READER), scribe, NOW))
                .asInstanceOf(type(Problem.Forbidden.class))
                .extracting(Problem::code)
                .isEqualTo("access/role-missing");
    }

    private String open(String handle, Role... roles) {
        return accounts.open(handle, null, Set.of(roles), Actor.MACHINE, NOW.minusSeconds(60));
    }

    private String session(String handle, Role... roles) {
        accounts.choosePassword(handle, open(handle, roles), CHOSEN, NOW.minusSeconds(30));
        return sessions.signIn(handle, CHOSEN, "192.0.2.1", NOW);
    }

    private String refusal(String handle) {
        try {
            return sessions.signIn(handle, "wrong", "192.0.2.8", NOW);
        } catch (Problem.NotSignedIn refused) {
            return refused.getMessage();
        }
    }
}
