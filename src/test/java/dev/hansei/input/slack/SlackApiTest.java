package dev.hansei.input.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.incident.Together;
import dev.hansei.input.Foreign;
import dev.hansei.input.InputConfig;
import dev.hansei.input.Settings;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The slash command, as Slack sends and signs it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SlackApiTest {

    private static final String SECRET = "only-for-tests";

    private static final EncoderConfig AS_IT_IS = EncoderConfig.encoderConfig()
            .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
            .appendDefaultContentCharsetToContentTypeIfUndefined(false);

    @Inject
    Cast cast;

    @Inject
    Clock clock;

    private String incident;
    private String sent;

    @BeforeEach
    void anIncidentIsOpen() {
        incident = Foreign.incident(cast);
        sent = Long.toString(clock.instant().getEpochSecond());
    }

    @Test
    void what_is_typed_is_logged_in_the_grammar_of_the_entry_line() {
        String answer = typed(incident + " -5m !detected お客様から連絡あり <&>");
        assertThat(answer).startsWith("記録しました（" + incident + "、社内限り）：").contains("&lt;&amp;&gt;");
        Map<String, Object> row = Foreign.timeline(cast, incident).getFirst();
        assertThat(row).containsEntry("source", "slack").doesNotContainKey("loggedBy");
        assertThat(Foreign.entry(row).getOrDefault("visibility", "internal")).isEqualTo("internal");
        assertThat(Foreign.text(row, "ja")).isEqualTo("お客様から連絡あり <&> (Slack: tanaka)");
        String milestone =
                cast.program(Role.READER).get("/api/incidents/" + incident).path("milestones[0].kind");
        assertThat(milestone).isEqualTo("detected");
    }

    @Test
    void entities_are_read_once_and_written_once() {
        String answer = typed(incident + " 再起動 &lt;b&gt; &amp;amp; &amp;lt;script&amp;gt; R&amp;D");
        assertThat(text()).isEqualTo("再起動 <b> &amp; &lt;script&gt; R&D (Slack: tanaka)");
        assertThat(answer)
                .contains("&lt;b&gt; &amp;amp; &amp;lt;script&amp;gt; R&amp;D")
                .doesNotContain("<");
    }

    @Test
    void a_mention_that_slack_has_marked_names_the_person() {
        typed(incident + " rolled back <@U024BE7LH|operator-a>");
        Map<String, Object> row = Foreign.timeline(cast, incident).getFirst();
        assertThat(Foreign.entry(row)).containsEntry("by", "operator-a");
        assertThat(Foreign.text(row, "en")).isEqualTo("rolled back (Slack: tanaka)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "<https://example.com/a?b=1&amp;c=2> ! https://example.com/a?b=1&c=2",
                "<https://example.com/a|example.com/a> ! https://example.com/a",
                "<https://example.com/a|the board> ! the board (https://example.com/a)",
                "<mailto:a@example.com|a@example.com> ! a@example.com",
                "<#C024BE7LR|general> ! #general",
                "<#C024BE7LR> ! #C024BE7LR",
                "<@U024BE7LH> ! @U024BE7LH",
                "a <b> c ! a <b> c",
                "1 < 2 > 0 ! 1 < 2 > 0",
                "<javascript:alert(1)|x> ! <javascript:alert(1)|x>",
                "&lt;@U1|x&gt; ! <@U1|x>",
                "&lt;&amp;lt;&gt; ! <&lt;>",
            })
    void markup_is_read_as_slack_shows_it(String sent, String read) {
        assertThat(SlackText.read(sent)).isEqualTo(read);
    }

    @Test
    void groups_are_read_by_their_label() {
        assertThat(SlackText.read("<!here> <!subteam^S1|@on-call>")).isEqualTo("@here @on-call");
    }

    @Test
    void only_whoever_typed_sees_the_answer() {
        post(body(incident + " restarted")).statusCode(200).body("response_type", equalTo("ephemeral"));
    }

    @Test
    void a_time_that_may_mean_two_moments_is_asked_and_nothing_is_logged() {
        assertThat(typed(incident + " 25:99 restarted")).endsWith("Nothing was logged yet.");
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void a_missing_incident_is_asked_and_never_guessed() {
        String latest = declaredAfterAllOthers();
        assertThat(typed("再起動した"))
                .startsWith("どの障害の記録ですか。")
                .containsOnlyOnce("• " + latest + "  Slackの試験\n")
                .contains("例：/hansei " + latest + " ");
        assertThat(typed("INC-1999-0001 restarted")).contains("INC-1999-0001");
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @Test
    void the_same_request_sent_again_logs_nothing() {
        byte[] body = body(incident + " restarted");
        assertThat(text(post(body))).startsWith("Logged (");
        assertThat(text(post(body))).startsWith("Logged before (");
        assertThat(Together.run(4, i -> post(body).extract().statusCode())).containsOnly(200);
        assertThat(Foreign.timeline(cast, incident)).hasSize(1);
    }

    @Test
    void a_changed_body_does_not_hold_its_signature() {
        byte[] signed = body(incident + " restarted");
        byte[] changed = body(incident + " restartee");
        post(changed, sent, SlackSignature.of(sent, signed, SECRET)).statusCode(401);
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v1=00", "v0=ZZ"})
    void a_signature_that_is_none_is_refused(String signature) {
        post(body(incident + " x"), sent, signature).statusCode(401).body("title", equalTo("input/slack-signature"));
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 302})
    void a_request_from_long_ago_or_from_ahead_is_refused(long seconds) {
        String then = Long.toString(Long.parseLong(sent) + seconds);
        byte[] body = body(incident + " restarted");
        post(body, then, SlackSignature.of(then, body, SECRET)).statusCode(401);
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-1", "99999999999999999999"})
    void a_time_of_sending_that_is_none_is_refused(String then) {
        byte[] body = body(incident + " restarted");
        post(body, then, SlackSignature.of(then, body, SECRET)).statusCode(401);
    }

    @Test
    void a_time_of_sending_ahead_of_ours_makes_no_entry_in_the_future() {
        Instant now = Instant.ofEpochSecond(1_700_000_000);
        assertThat(SlackSignature.sent("1700000200", now)).isEqualTo(now);
        assertThat(SlackSignature.sent("1699999900", now)).isEqualTo(now.minusSeconds(100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u3000", " \u3000 ", "\u00a0"})
    void wide_spaces_after_the_reference_end_it(String space) {
        assertThat(typed(incident + space + "再起動した")).startsWith("記録しました（" + incident);
        assertThat(text()).isEqualTo("再起動した (Slack: tanaka)");
    }

    @Test
    void a_reference_in_small_or_wide_letters_is_understood_and_the_text_stays_as_typed() {
        String wide = incident.chars()
                .map(letter -> letter - '!' + '！')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (String reference : List.of(incident.toLowerCase(Locale.ROOT), wide)) {
            assertThat(typed(reference + " ＤＢ再起動")).startsWith("記録しました（" + incident);
        }
        assertThat(Foreign.timeline(cast, incident))
                .hasSize(2)
                .allSatisfy(row -> assertThat(Foreign.text(row, "ja")).startsWith("ＤＢ再起動"));
    }

    @Test
    void whoever_typed_stays_visible_where_another_person_is_named() {
        typed(incident + " rolled back @operator-a");
        Map<String, Object> row = Foreign.timeline(cast, incident).getFirst();
        assertThat(Foreign.entry(row)).containsEntry("by", "operator-a");
        assertThat(Foreign.text(row, "en")).isEqualTo("rolled back (Slack: tanaka)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%zz", "text=%", "%zz=x"})
    void a_body_that_is_no_form_is_refused(String form) {
        post(form.getBytes(StandardCharsets.UTF_8)).statusCode(400).body("title", equalTo("web/request"));
        post(form.getBytes(StandardCharsets.UTF_8), sent, "v0=none").statusCode(Matchers.oneOf(400, 401));
    }

    @Test
    void an_oversized_body_is_refused() {
        byte[] body = body(incident + " " + "x".repeat(64 * 1024));
        post(body).statusCode(413);
    }

    @Test
    void characters_that_may_not_be_kept_are_asked_about() {
        assertThat(typed(incident + " a\u202Eb")).contains("U+202E");
        assertThat(Foreign.timeline(cast, incident)).isEmpty();
    }

    /** The digest was made with openssl. */
    @Test
    void the_signature_is_an_hmac_over_version_time_and_body() {
        assertThat(SlackSignature.of("1531420618", "token=x&text=y".getBytes(StandardCharsets.UTF_8), "secret"))
                .isEqualTo("v0=b1fb29c4a64192627905fba43d96e089828acdd367113e2a615bb046821993f7");
    }

    @Test
    void without_a_signing_secret_nothing_is_taken() {
        InputConfig none = new Settings(1, Optional.empty());
        assertThatThrownBy(() -> new SlackApi(none, null, null, clock).take(sent, "v0=", new byte[0]))
                .isInstanceOf(Problem.Refused.class)
                .hasMessageContaining("input/slack-off");
    }

    /** Later than those of every other test, so that it is the first of the latest that are offered. */
    private String declaredAfterAllOthers() {
        return cast.program(Role.COMMANDER)
                .contentType(ContentType.JSON.withCharset("UTF-8"))
                .body("""
                    {"zone": "Asia/Tokyo", "title": {"ja": "Slackの試験"}, "severity": "sev3", "declared": "2033-01-01 00:00"}""")
                .post("/api/incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
    }

    private String text() {
        return Foreign.text(Foreign.timeline(cast, incident).getFirst(), "ja");
    }

    private String typed(String text) {
        return text(post(body(text)).statusCode(200));
    }

    private static String text(ValidatableResponse answer) {
        return answer.extract().path("text");
    }

    private ValidatableResponse post(byte[] body) {
        return post(body, sent, SlackSignature.of(sent, body, SECRET));
    }

    private static ValidatableResponse post(byte[] body, String sent, String signature) {
        return RestAssured.given()
                .header("X-Slack-Request-Timestamp", sent)
                .header("X-Slack-Signature", signature)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .accept("application/json")
                .config(RestAssured.config().encoderConfig(AS_IT_IS))
                .body(new String(body, StandardCharsets.UTF_8))
                .post("/api/inputs/slack")
                .then();
    }

    private static byte[] body(String text) {
        return ("token=old&team_id=T1&team_domain=x&channel_id=C1&user_id=U1&user_name=tanaka&command=%2Fhansei&text="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&trigger_id=" + Foreign.unique()
                        + "&new_field=1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
