package dev.hansei.cli;

import dev.hansei.base.SecretFile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Makes the machine ready for a command before the application starts, so that what is missing is said plainly. */
final class Preparation {

    private static final int PASSWORD_BYTES = 24;
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
            throw unwritable(data);
        }
        if (!Files.isWritable(data)) {
            throw unwritable(data);
        }
    }

    /** The demonstration always uses a database of its own, so that it can be tried beside a real one. */
    private static void prepareDatabase(Path data, String url) {
        if (url != null && !url.isBlank()) {
            System.setProperty("quarkus.datasource.jdbc.url", url);
            System.setProperty("quarkus.datasource.username", setting("HANSEI_DB_USER", USER));
            System.setProperty("quarkus.datasource.password", setting("HANSEI_DB_PASSWORD", ""));
            return;
        }
        embedded(data).forEach(System::setProperty);
    }

    /** What opens the embedded database of a folder. */
    static Map<String, String> embedded(Path data) {
        if (data.toString().contains(";")) {
            throw new Unprepared("データフォルダの名前に「;」は使えません：" + data, "The data folder's name cannot contain ';': " + data);
        }
        // WRITE_DELAY=0: without it, killing the process loses commits that were acknowledged.
        // TRACE_LEVEL_FILE=0: what goes wrong is told to the person; no trace file is left in the folder.
        String url = "jdbc:h2:file:" + data.resolve("hansei")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        String password = password(data);
        // H2 ties a check with a list of values to the connection that made it. Migrations have one of their own, and
        // the database closes after it; made on a connection of the pool, the checks would fail once that is dropped.
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", USER,
                "quarkus.flyway.password", password);
    }

    /** A new password would not open a database that is there, so none is made beside one. */
    static String password(Path data) {
        Path file = data.resolve("database.key");
        if (!Files.exists(file) && Files.exists(data.resolve("hansei.mv.db"))) {
            throw new Unprepared(
                    "データベースのパスワードのファイルがありません：" + file + "。バックアップから元に戻してください。何も変更していません。",
                    "The file with the database's password is missing: " + file
                            + ". Restore it from a backup. Nothing was changed.");
        }
        try {
            return HexFormat.of().formatHex(SecretFile.readOrMake(file, PASSWORD_BYTES));
        } catch (IOException e) {
            throw unwritable(file);
        }
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

    private static Unprepared unwritable(Path path) {
        return new Unprepared(
                "フォルダに書き込めません：" + path + "。権限を確かめるか、HANSEI_DATA で別のフォルダを指定してください。",
                "The folder cannot be written: " + path + ". Check its rights, or name another one with HANSEI_DATA.");
    }
}
