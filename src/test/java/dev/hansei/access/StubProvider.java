package dev.hansei.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** An identity provider on this machine, which vouches for whomever a test wants, truly or with one flaw. */
public class StubProvider implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "hansei-test";
    private static final String SECRET = "s3cret";

    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private RsaJsonWebKey key;
    private RsaJsonWebKey foreignKey;
    private volatile VouchedFor next;

    /** Who signs in there next. */
    void vouchFor(VouchedFor person) {
        next = person;
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** An ID token as it would be handed out, for those who try to use it elsewhere. */
    String token(VouchedFor person) {
        return person.token(issuer(), CLIENT, "any", key, foreignKey);
    }

    @Override
    public Map<String, String> start() {
        try {
            key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("one");
            foreignKey = RsaJwkGenerator.generateJwk(2048);
            foreignKey.setKeyId("one");
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/.well-known/openid-configuration", this::announce);
        server.createContext("/keys", exchange -> answer(exchange, 200, new JsonWebKeySet(key).toJson()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::handOut);
        server.createContext("/end", this::end);
        server.start();
        return Map.of(
                "hansei.oidc.issuer",
                issuer(),
                "hansei.oidc.client-id",
                CLIENT,
                "hansei.oidc.client-secret",
                SECRET,
                "hansei.oidc.name",
                "Example ID",
                "hansei.oidc.roles-claim",
                "realm/roles",
                "hansei.oidc.roles",
                "oncall=commander,oncall=scribe,everyone=reader,keepers=administrator");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StubProvider.class));
    }

    private void announce(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                JsonUtil.toJson(Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "end_session_endpoint",
                        issuer() + "/end",
                        "response_types_supported",
                        List.of("code"),
                        "subject_types_supported",
                        List.of("public"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256"))));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> question = form(exchange.getRequestURI().getRawQuery());
        String answer;
        if (next.flaw() == VouchedFor.Flaw.DENIES) {
            answer = "error=access_denied";
        } else {
            String code = UUID.randomUUID().toString();
            asked.put(code, question);
            answer = "code=" + code;
        }
        exchange.getResponseHeaders()
                .add(
                        "Location",
                        question.get("redirect_uri") + "?" + answer + "&state="
                                + URLEncoder.encode(question.get("state"), StandardCharsets.UTF_8));
        answer(exchange, 302, "");
    }

    private void end(HttpExchange exchange) throws IOException {
        Map<String, String> asked = form(exchange.getRequestURI().getRawQuery());
        exchange.getResponseHeaders().add("Location", asked.get("post_logout_redirect_uri"));
        answer(exchange, 302, "");
    }

    /** Each code once, and only to the client that asked, which shows what it made the challenge of. */
    private void handOut(HttpExchange exchange) throws IOException {
        Map<String, String> brought =
                form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> question = asked.remove(String.valueOf(brought.get("code")));
        if (next.flaw() == VouchedFor.Flaw.BREAKS_OFF) {
            exchange.close();
        } else if (question == null
                || !challenge(brought.get("code_verifier")).equals(question.get("code_challenge"))
                || !client(exchange)) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            answer(
                    exchange,
                    200,
                    JsonUtil.toJson(Map.of(
                            "access_token",
                            "opaque",
                            "token_type",
                            "Bearer",
                            "expires_in",
                            300,
                            "id_token",
                            next.token(issuer(), CLIENT, question.get("nonce"), key, foreignKey))));
        }
    }

    private static boolean client(HttpExchange exchange) {
        String basic = Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        return ("Basic " + basic).equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> two));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
