package dev.hansei.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application as it is delivered, in a folder of its own, which can be killed and started again. */
public final class PackagedApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target/app-h2/quarkus-run.jar");
    private static final Pattern PASSWORD = Pattern.compile("[a-z0-9]{4}(?:-[a-z0-9]{4}){3}");
    private static final int PATIENCE = 100;
    private static final String CHOSEN = "correct horse battery";

    private final Path data;
    private final int port;
    private Process process;

    public PackagedApplication() throws IOException {
        data = Files.createTempDirectory(Path.of("target"), "packaged");
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Runs a command to its end. */
    public void run(String... command) throws IOException, InterruptedException {
        launch(command).waitFor();
    }

    /** Serves, and answers once it does. */
    public void start() throws IOException, InterruptedException {
        process = launch("serve");
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        HttpRequest ask =
                HttpRequest.newBuilder(URI.create(address() + "/sign-in")).build();
        while (process.isAlive()) {
            try {
                client.send(ask, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        throw new IllegalStateException("The application did not start: " + Files.readString(log()));
    }

    /** Ends it as a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public Browser browser(Playwright playwright) {
        return Chromium.start(playwright);
    }

    /** Makes the first administrator a commander too, and signs it in. */
    public void signIn(Page page) throws IOException {
        String printed = printed(page);
        page.navigate(address() + "/sign-in");
        page.locator("#handle").fill("administrator");
        page.locator("#password").fill(printed);
        page.locator("button.primary").click();
        page.locator("#old").fill(printed);
        page.locator("#chosen").fill(CHOSEN);
        page.locator("#again").fill(CHOSEN);
        page.locator("button.primary").click();
        page.locator("#again")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        page.navigate(address() + "/accounts");
        page.locator("select[name=role]").first().selectOption("COMMANDER");
        page.locator("form[action='/accounts/administrator/roles'] button").click();
        page.locator("form[action='/accounts/administrator/roles/COMMANDER/withdrawal']")
                .waitFor();
        page.navigate(address() + "/");
        // A role that was just given is heeded a moment later.
        while (page.locator("nav a[href='/inputs']").count() == 0) {
            page.waitForTimeout(200);
            page.reload();
        }
    }

    /** It answers a moment before it has printed everything. */
    private String printed(Page page) throws IOException {
        Matcher printed = PASSWORD.matcher(Files.readString(log()));
        for (int tries = 0; tries < PATIENCE; tries++) {
            if (printed.find()) {
                return printed.group();
            }
            page.waitForTimeout(200);
            printed = PASSWORD.matcher(Files.readString(log()));
        }
        throw new IllegalStateException("No password was printed: " + Files.readString(log()));
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    private Path log() {
        return data.resolve("log.txt");
    }

    private Process launch(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString());
        builder.command().addAll(List.of(command));
        builder.environment().put("HANSEI_DATA", data.toString());
        builder.environment().put("HANSEI_PORT", Integer.toString(port));
        builder.environment().put("HANSEI_LANG", "en");
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }
}
