package dev.hansei.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the HTTP server would refuse without a word is refused in words; sent as no client library would send it. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class SilentRefusalsTest {

    private static final int MORE_THAN_IS_TAKEN = 22 * 1024 * 1024;

    @Inject
    Cast cast;

    @TestHTTPResource("/")
    URI here;

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/incidents?text=a\\b", "/api/incidents?text=a|b", "/nowhere\\at-all", "/hansei.css?a\\b"})
    void an_address_that_is_none_is_refused_with_a_problem(String address) throws IOException {
        String answer = sent("GET " + address, "Accept-Language: ja");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "\"title\":\"web/address\"", "\"errors\":[{", "パーセント記法")
                .contains("Content-Security-Policy");
    }

    @Test
    void a_browser_is_shown_a_page_about_an_address_that_is_none() throws IOException {
        String answer =
                sent("GET /incidents?text=a\\b", "Accept: text/html", "Cookie: hansei=" + cast.session(Role.READER));
        assertThat(answer).startsWith("HTTP/1.1 400").contains("text/html", "<nav", "web/address", "%5C");
    }

    @Test
    void an_address_that_is_too_long_is_refused_with_a_problem() throws IOException {
        assertThat(sent("GET /api/incidents?text=" + "a".repeat(5_000), "Accept-Language: ja"))
                .startsWith("HTTP/1.1 414")
                .contains("application/problem+json", "\"title\":\"web/address-too-long\"", "短くしてください");
        assertThat(sent("GET /incidents?text=" + "a".repeat(50_000), "Accept: text/html"))
                .startsWith("HTTP/1.1 414")
                .contains("text/html", "web/address-too-long");
        assertThat(sent("GET /api/incidents?text=" + "a".repeat(3_000))).startsWith("HTTP/1.1 401");
    }

    @Test
    void a_body_over_the_limit_is_refused_with_a_problem_before_it_is_sent() throws IOException {
        String answer = sent(
                "POST /api/incidents",
                "Accept-Language: ja",
                "Content-Type: application/json",
                "Content-Length: " + MORE_THAN_IS_TAKEN);
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json", "\"title\":\"web/too-large\"", "分けて送ってください")
                .containsIgnoringCase("Connection: close");
    }

    @Test
    void a_browser_is_shown_a_page_about_a_body_over_the_limit() throws IOException {
        String answer = sent(
                "POST /evidence",
                "Accept: text/html",
                "Content-Type: multipart/form-data; boundary=b",
                "Content-Length: " + MORE_THAN_IS_TAKEN);
        assertThat(answer).startsWith("HTTP/1.1 413").contains("text/html", "web/too-large");
    }

    @Test
    void a_body_of_unknown_length_is_refused_as_soon_as_it_is_too_large() throws IOException {
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head(
                    "POST /api/evidence?name=x",
                    "Authorization: Bearer " + cast.token(Role.OPERATOR),
                    "Content-Type: application/octet-stream",
                    "Transfer-Encoding: chunked"));
            byte[] chunk = new byte[64 * 1024];
            for (int sent = 0; sent <= MORE_THAN_IS_TAKEN - 512 * 1024; sent += chunk.length) {
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.write(chunk);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(answer(socket))
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "\"title\":\"web/too-large\"");
        }
    }

    private String sent(String request, String... headers) throws IOException {
        try (Socket socket = new Socket(here.getHost(), here.getPort())) {
            socket.getOutputStream().write(head(request, headers));
            return answer(socket);
        }
    }

    private byte[] head(String request, String... headers) {
        return (request + " HTTP/1.1\r\nHost: " + here.getAuthority() + "\r\nConnection: close\r\n"
                        + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
