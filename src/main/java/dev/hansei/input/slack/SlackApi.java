package dev.hansei.input.slack;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.input.InputConfig;
import dev.hansei.input.Rates;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** The slash command of Slack. Open to everyone whose request carries Slack's signature. */
@Path("/api/inputs/slack")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SlackApi {

    private static final int LARGEST = 64 * 1024;

    private final InputConfig config;
    private final Slack desk;
    private final Rates rates;
    private final Clock clock;

    SlackApi(InputConfig config, Slack desk, Rates rates, Clock clock) {
        this.config = config;
        this.desk = desk;
        this.rates = rates;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Map<String, String> take(
            @HeaderParam("X-Slack-Request-Timestamp") String timestamp,
            @HeaderParam("X-Slack-Signature") String signature,
            byte[] body) {
        String secret =
                config.slackSigningSecret().filter(told -> !told.isBlank()).orElseThrow(SlackApi::off);
        if (body.length > LARGEST) {
            throw new WebApplicationException(413);
        }
        Instant now = clock.instant();
        Instant sent = SlackSignature.sent(timestamp, now);
        if (sent == null || !SlackSignature.holds(signature, timestamp, body, secret)) {
            throw unsigned();
        }
        rates.count("slack", now);
        return Map.of("response_type", "ephemeral", "text", desk.take(command(body), signature, sent, now));
    }

    private static SlackCommand command(byte[] body) {
        try {
            return SlackCommand.read(body);
        } catch (IllegalArgumentException noForm) {
            throw new WebApplicationException(400);
        }
    }

    private static Problem off() {
        return new Problem.Refused(
                "input/slack-off",
                Bilingual.of(
                        "Slackからの入力は設定されていません。Slackアプリの署名シークレットを HANSEI_INPUT_SLACK_SIGNING_SECRET に設定してください。",
                        "Input from Slack is not set up. Set HANSEI_INPUT_SLACK_SIGNING_SECRET to the signing secret of the Slack app."));
    }

    private static Problem unsigned() {
        return new Problem.NotSignedIn(
                "input/slack-signature",
                Bilingual.of(
                        "Slackの署名が正しくないか、5分より前のリクエストです。署名シークレットとサーバーの時計を確かめてください。",
                        "Slack's signature does not hold, or the request is more than five minutes old. Check the signing"
                                + " secret and the server's clock."));
    }
}
