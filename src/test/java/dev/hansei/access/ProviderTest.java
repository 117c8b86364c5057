package dev.hansei.access;

import static dev.hansei.access.Browser.answered;
import static dev.hansei.access.Browser.browser;
import static dev.hansei.access.Browser.open;
import static dev.hansei.access.Browser.refused;
import static dev.hansei.access.VouchedFor.someone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.hansei.DatabaseResource;
import dev.hansei.access.token.Token;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An identity provider stands in for passwords. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@WithTestResource(StubProvider.class)
@Tag("database")
class ProviderTest {

    StubProvider stub;

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    @Inject
    Clock clock;

    @ParameterizedTest
    @CsvSource({"ja,Example ID でサインイン", "en,Sign in with Example ID"})
    void the_sign_in_page_offers_the_provider_and_no_password(String language, String offer) {
        browser()
                .header("Accept-Language", language)
                .get("/sign-in?to=/incidents")
                .then()
                .statusCode(200)
                .body(containsString(offer))
                .body(containsString("/sign-in/provider?to=%2Fincidents"))
                .body(not(containsString("type=\"password\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whoever_is_vouched_for_is_signed_in_and_led_where_they_wanted(String language) {
        Response back = signIn(someone("sato", "everyone"), "/incidents?text=x");
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.header("Location")).endsWith("/incidents?text=x");
        browser()
                .header("Accept-Language", language)
                .cookie("hansei", back.cookie("hansei"))
                .get("/")
                .then()
                .statusCode(200)
                .body("html.@lang", equalTo(language))
                .body(containsString("sato"));
    }

    @Test
    void nothing_of_the_provider_stays_in_the_browser_but_our_own_session() {
        Response back = signIn(someone("plain", "everyone"), "/");
        assertThat(back.headers().getValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("q_") && !cookie.contains("Max-Age=0"))
                .isEmpty();
        assertThat(back.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("hansei=") && cookie.contains("HTTPOnly"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example"})
    void signing_in_never_leads_anywhere_else(String to) {
        assertThat(signIn(someone("led-astray", "everyone"), to).header("Location"))
                .doesNotContain("evil");
    }

    @Test
    void an_account_is_found_by_its_subject_whatever_its_owner_is_called_today() {
        signIn(someone("abe", "everyone"), "/");
        signIn(someone("abe", "everyone").called("commander"), "/");
        assertThat(account("abe")).isPresent();
        assertThat(accounts.all()).noneMatch(account -> account.handle().startsWith("commander-"));
    }

    @Test
    void nobody_becomes_someone_by_choosing_their_name() {
        signIn(someone("first-subject", "everyone").called("Endo@example.com"), "/");
        signIn(someone("second-subject", "everyone").called("endo"), "/");
        assertThat(accounts.all().stream().map(Account::handle).filter(handle -> handle.startsWith("endo")))
                .hasSize(2)
                .contains("endo");
    }

    @Test
    void roles_are_those_that_the_claim_means_here() {
        signIn(someone("ueda", "oncall", "unheard-of"), "/");
        assertThat(account("ueda").orElseThrow().roles()).containsExactlyInAnyOrder(Role.COMMANDER, Role.SCRIBE);
    }

    @Test
    void a_role_lost_at_the_provider_ends_the_older_sessions_at_the_next_sign_in() {
        String older = signIn(someone("okada", "oncall", "everyone"), "/").cookie("hansei");
        assertThat(open(older)).isEqualTo(200);
        String newer = signIn(someone("okada", "everyone"), "/").cookie("hansei");
        assertThat(account("okada").orElseThrow().roles()).containsExactly(Role.READER);
        assertThat(open(older)).as("the older session").isEqualTo(303);
        assertThat(open(newer)).as("the newer session").isEqualTo(200);
    }

    @Test
    void whoever_lost_every_role_has_no_session_left_and_gets_none() {
        String older = signIn(someone("kato", "oncall"), "/").cookie("hansei");
        refused(signIn(someone("kato"), "/"), "access/provider-no-role");
        assertThat(open(older)).isEqualTo(303);
    }

    @Test
    void whoever_has_no_role_here_leaves_no_trace() {
        refused(signIn(someone("stranger", "unheard-of"), "/"), "access/provider-no-role");
        assertThat(account("stranger")).isEmpty();
    }

    @Test
    void a_locked_account_stays_locked() {
        signIn(someone("mori", "everyone"), "/");
        accounts.disable("mori", Actor.MACHINE, clock.instant());
        refused(signIn(someone("mori", "everyone"), "/"), "access/provider-locked");
    }

    @ParameterizedTest
    @EnumSource(
            value = VouchedFor.Flaw.class,
            names = {"NONE", "DENIES", "BREAKS_OFF"},
            mode = EnumSource.Mode.EXCLUDE)
    void an_answer_that_cannot_be_verified_signs_nobody_in(VouchedFor.Flaw flaw) {
        refused(signIn(someone("forged", "everyone").but(flaw), "/"), "access/provider-answer");
        assertThat(account("forged")).isEmpty();
    }

    @Test
    void a_denial_and_a_silence_are_told_apart() {
        refused(signIn(someone("denied", "everyone").but(VouchedFor.Flaw.DENIES), "/"), "access/provider-denied");
        refused(signIn(someone("silent", "everyone").but(VouchedFor.Flaw.BREAKS_OFF), "/"), "access/provider-away");
    }

    @Test
    void an_answer_counts_once_and_only_in_the_browser_that_asked() {
        stub.vouchFor(someone("replayed", "everyone"));
        Response asked = browser().get("/sign-in/provider");
        String answer = RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .get(asked.header("Location"))
                .header("Location");
        refused(answered(answer, Map.of()), "access/provider-state");
        refused(answered(answer.replaceFirst("state=.", "state=%21"), asked.cookies()), "access/provider-state");
        assertThat(answered(answer, asked.cookies()).cookie("hansei")).isNotBlank();
        refused(answered(answer, asked.cookies()), "access/provider-answer");
    }

    @ParameterizedTest
    @CsvSource({"ja,役割がありません", "en,have no role"})
    void a_refusal_is_told_on_the_sign_in_page(String language, String sentence) {
        browser()
                .header("Accept-Language", language)
                .queryParam("refused", "access/provider-no-role")
                .get("/sign-in")
                .then()
                .statusCode(401)
                .body(containsString(sentence));
    }

    @Test
    void local_passwords_are_off() {
        browser()
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("handle", "somebody")
                .formParam("password", "correct horse battery")
                .post("/sign-in")
                .then()
                .statusCode(409)
                .body(containsString("access/provider-only"));
        assertThat(accounts.openFirst("administrator", clock.instant())).isEmpty();
        assertThatThrownBy(() -> accounts.open("newcomer", null, Set.of(Role.READER), Actor.MACHINE, clock.instant()))
                .isInstanceOf(Problem.Refused.class);
    }

    @Test
    void administrators_see_accounts_and_can_only_lock_them() {
        String session = signIn(someone("keeper", "keepers"), "/").cookie("hansei");
        browser()
                .cookie("hansei", session)
                .get("/accounts")
                .then()
                .statusCode(200)
                .body(containsString("/accounts/keeper/lock"))
                .body(not(containsString("/accounts/keeper/password")))
                .body(not(containsString("/accounts/keeper/roles")));
    }

    @Test
    void tokens_open_the_api_as_ever_and_what_the_provider_signed_does_not() {
        signIn(someone("robot-owner", "everyone"), "/");
        String token = tokens.issue(
                "test",
                Token.Scope.API,
                Set.of(Role.READER),
                Duration.ofDays(1),
                account("robot-owner").orElseThrow().actor(),
                clock.instant());
        assertThat(asked(token)).isEqualTo(200);
        assertThat(asked(stub.token(someone("robot-owner", "everyone")))).isEqualTo(401);
    }

    @Test
    void signing_out_ends_the_session_here_and_then_at_the_provider() {
        String session = signIn(someone("leaver", "everyone"), "/").cookie("hansei");
        browser()
                .cookie("hansei", session)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("page-key", SessionCookie.pageKey(session))
                .post("/sign-out")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?left=here"));
        assertThat(open(session)).isEqualTo(303);
        browser().get("/sign-in?left=here").then().header("Refresh", "0;url=/sign-out/provider");
        assertThat(browser().get("/sign-out/provider").header("Location"))
                .startsWith(stub.issuer() + "/end?client_id=" + StubProvider.CLIENT)
                .endsWith("%2Fsign-in");
    }

    private Response signIn(VouchedFor person, String to) {
        return Browser.signIn(stub, person, to);
    }

    private static int asked(String token) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .oauth2(token)
                .get("/api/incidents")
                .statusCode();
    }

    private Optional<Account> account(String handle) {
        List<Account> all = accounts.all();
        return all.stream().filter(account -> account.handle().equals(handle)).findFirst();
    }
}
