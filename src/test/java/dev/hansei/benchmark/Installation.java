package dev.hansei.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The packaged application on a PostgreSQL of its own, as an operator would start it. */
final class Installation implements AutoCloseable {

    private static final Pattern PASSWORD = Pattern.compile("[a-z0-9]{4}(?:-[a-z0-9]{4}){3}");
    private static final Pattern PAGE_KEY = Pattern.compile("name=\"page-key\" content=\"([0-9a-f]+)\"");

    private final EmbeddedPostgres database;
    private final Process application;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private String oneTime;

    Installation(String... options) throws IOException {
        // The embedded server does without its disk by default, which would flatter both the application and the
        // anchor.
        database = EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "100")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(List.of(options));
        builder.command().addAll(List.of("-jar", "target/app-postgresql/quarkus-run.jar", "serve"));
        builder.environment()
                .putAll(Map.of(
                        "HANSEI_DATA",
                                Files.createTempDirectory(Path.of("target"), "benchmark")
                                        .toString(),
                        "HANSEI_PORT", Integer.toString(port),
                        "HANSEI_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                        "HANSEI_DB_USER", "postgres"));
        application = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher password = PASSWORD.matcher(line);
            oneTime = password.find() ? password.group() : oneTime;
            if (line.contains("http://")) {
                return;
            }
        }
        throw new IllegalStateException("The application did not start");
    }

    int port() {
        return port;
    }

    int databasePort() {
        return database.getPort();
    }

    /** Signs the first administrator in, lets it make itself a commander, and signs it in again. */
    Session commander() throws IOException, InterruptedException {
        Session first = signIn(oneTime);
        first = choose(first);
        post(first, "/accounts/administrator/roles", Map.of("role", "COMMANDER"));
        return first;
    }

    HttpResponse<String> get(Session session, String path) throws IOException, InterruptedException {
        return client.send(request(session, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(Session session, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        return client.send(
                request(session, path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("X-Page-Key", session.pageKey())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws IOException {
        application.destroyForcibly();
        database.close();
    }

    private Session signIn(String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                new Session("", ""), "/sign-in", Map.of("handle", "administrator", "password", password, "to", "/"));
        return opened(answer);
    }

    private Session choose(Session session) throws IOException, InterruptedException {
        String chosen = "a password for measuring";
        return opened(post(session, "/account/password", Map.of("old", oneTime, "chosen", chosen, "again", chosen)));
    }

    private Session opened(HttpResponse<String> answer) throws IOException, InterruptedException {
        String cookie = answer.headers()
                .firstValue("set-cookie")
                .orElseThrow(
                        () -> new IllegalStateException("Not signed in: " + answer.statusCode() + " " + answer.body()));
        Session session = new Session(cookie.substring(0, cookie.indexOf(';')), "");
        Matcher key = PAGE_KEY.matcher(get(session, "/account/password").body());
        return new Session(session.cookie(), key.find() ? key.group(1) : "");
    }

    private HttpRequest.Builder request(Session session, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", session.cookie())
                .header("Accept", "text/html")
                .header("HX-Request", "true");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** @param cookie name and value */
    record Session(String cookie, String pageKey) {}
}
