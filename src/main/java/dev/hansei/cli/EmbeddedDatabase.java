package dev.hansei.cli;

import dev.hansei.base.SecretFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.Map;

/**
 * The embedded database of a data folder. While the application serves, commands on the same machine work on the same
 * database through it; see docs/decisions/0015-commands-beside-a-running-server.md.
 */
final class EmbeddedDatabase {

    private static final int PASSWORD_BYTES = 24;
    private static final String USER = "hansei";

    private final Path data;

    /** @throws Unprepared if the folder's name cannot stand in a database address */
    EmbeddedDatabase(Path data) {
        if (data.toString().contains(";")) {
            throw new Unprepared("データフォルダの名前に「;」は使えません：" + data, "The data folder's name cannot contain ';': " + data);
        }
        this.data = data;
    }

    /**
     * What opens it for a command that serves, and lets commands in.
     *
     * @throws Unprepared if another Hansei has it open
     */
    Map<String, String> shared() {
        if (taken()) {
            throw new Unprepared(StartFailure.IN_USE);
        }
        return settings(";AUTO_SERVER=TRUE");
    }

    /** What opens it for a command that ends: alone, or through the Hansei that has it open. */
    Map<String, String> joined() {
        return taken() ? settings(";AUTO_SERVER=TRUE") : settings("");
    }

    private Map<String, String> settings(String more) {
        // WRITE_DELAY=0: without it, killing the process loses commits that were acknowledged.
        // TRACE_LEVEL_FILE=0: what goes wrong is told to the person; no trace file is left in the folder.
        String url = "jdbc:h2:file:" + data.resolve("hansei")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0"
                + more;
        String password = password();
        // H2 ties a check with a list of values to the connection that made it. Migrations have one of their own, and
        // the database closes after it; made on a connection of the pool, the checks would fail once that is dropped.
        return Map.of(
                // Whoever opens it first answers the others, on this machine only.
                "h2.bindAddress", "127.0.0.1",
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", USER,
                "quarkus.datasource.password", password,
                "quarkus.flyway.jdbc-url", url,
                "quarkus.flyway.username", USER,
                "quarkus.flyway.password", password);
    }

    /**
     * Whether a living process has it open. A killed one leaves a note of its address behind; it is thrown away, or the
     * next start would wait seconds for an answer.
     */
    private boolean taken() {
        Path file = data.resolve("hansei.mv.db");
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return true;
            }
            Files.deleteIfExists(data.resolve("hansei.lock.db"));
            return false;
        } catch (IOException e) {
            throw Unprepared.unwritable(file);
        }
    }

    /** A new password would not open a database that is there, so none is made beside one. */
    String password() {
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
            throw Unprepared.unwritable(file);
        }
    }
}
