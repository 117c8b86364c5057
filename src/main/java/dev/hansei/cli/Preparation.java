package dev.hansei.cli;

import dev.hansei.base.SecretFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Makes the machine ready for a command before the application starts, so that what is missing is said plainly. */
final class Preparation {

    private static final String USER = "hansei";

    private final ApplicationCommand command;

    private Preparation(ApplicationCommand command) {
        this.command = command;
    }

    static Preparation of(ParseResult parsed) {
        return new Preparation((ApplicationCommand) parsed.commandSpec().userObject());
    }

    /** @throws Unprepared saying what is missing */
    void prepare() {
        Optional<Path> own = command.ownData();
        Path data = own.orElse(Path.of(setting("HANSEI_DATA", "data"))).toAbsolutePath();
        System.setProperty("hansei.data", data.toString());
        prepareFolder(data);
        prepareDatabase(data, own.isPresent() ? null : System.getenv("HANSEI_DB_URL"));
        if (own.isPresent()) {
            // The demonstration opens many accounts at once, and they guard nothing; it has passwords of its own.
            System.setProperty("hansei.access.password-cost", "6");
            System.setProperty("hansei.oidc.issuer", "");
        }
        if (command.serves()) {
            // Addresses that are none are refused by the application, which says so.
            System.setProperty("vertx.disableURIValidation", "true");
            System.setProperty("quarkus.http.host", setting("HANSEI_HOST", "127.0.0.1"));
            preparePort(setting("HANSEI_PORT", "8080"));
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
        }
    }

    /** A folder that is made here is its owner's alone, for the records are. */
    static void prepareFolder(Path data) {
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new Unprepared(
                    "フォルダではなくファイルです：" + data + "。HANSEI_DATA にはフォルダを指定してください。",
                    data + " is a file and not a folder. Name a folder with HANSEI_DATA.");
        }
        try {
            if (!Files.exists(data)) {
                Files.createDirectories(data.getParent());
                Files.createDirectory(data, SecretFile.ownerOnly(data.getParent(), "rwx------"));
            }
        } catch (IOException e) {
            throw Unprepared.unwritable(data);
        }
        if (!Files.isWritable(data)) {
            throw Unprepared.unwritable(data);
        }
    }

    /** The demonstration always uses a database of its own, so that it can be tried beside a real one. */
    private void prepareDatabase(Path data, String url) {
        if (url != null && !url.isBlank()) {
            System.setProperty("quarkus.datasource.jdbc.url", url);
            System.setProperty("quarkus.datasource.username", setting("HANSEI_DB_USER", USER));
            System.setProperty("quarkus.datasource.password", setting("HANSEI_DB_PASSWORD", ""));
            return;
        }
        EmbeddedDatabase database = new EmbeddedDatabase(data);
        (command.serves() ? database.shared() : database.joined()).forEach(System::setProperty);
    }

    private static void preparePort(String port) {
        try (ServerSocket probe = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress())) {
            System.setProperty("quarkus.http.port", Integer.toString(probe.getLocalPort()));
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).contains("ermission denied")) {
                throw new Unprepared(
                        "ポート " + port + " を使う権限がありません。1024 以上の番号を HANSEI_PORT で指定してください。",
                        "You have no right to use port " + port + ". Name one from 1024 on with HANSEI_PORT.");
            }
            throw new Unprepared(
                    "ポート " + port + " は使用中です。使っているプログラムを終了するか、HANSEI_PORT で別の番号を指定してください。",
                    "Port " + port + " is taken. Stop the program that uses it, or name another one with HANSEI_PORT.");
        } catch (IllegalArgumentException e) {
            throw new Unprepared(
                    "HANSEI_PORT は 0 から 65535 の数で指定してください：" + port,
                    "HANSEI_PORT must be a number from 0 to 65535: " + port);
        }
    }

    private static String setting(String name, String otherwise) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? otherwise : value;
    }
}
