package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence why the application could not start or a command broke off. */
final class StartFailure {

    private StartFailure() {}

    static Bilingual sentence(Throwable error) {
        String whole = causes(error).map(Throwable::toString).collect(Collectors.joining(" | "));
        if (whole.contains("Database may be already in use") || whole.contains("OverlappingFileLock")) {
            return Bilingual.of(
                    "データベースは別の Hansei が使用中です。それを終了するか、HANSEI_DATA で別のフォルダを指定してください。",
                    "The database is in use by another Hansei. Stop that one, or name another folder with HANSEI_DATA.");
        }
        if (whole.contains("Wrong user name or password") || whole.contains("password authentication failed")) {
            return Bilingual.of(
                    "データベースの利用者名またはパスワードが違います。HANSEI_DB_USER と HANSEI_DB_PASSWORD を確かめてください。組み込みのデータベースでは、同じフォルダの database.key を元に戻してください。",
                    "The database does not accept the user or password. Check HANSEI_DB_USER and HANSEI_DB_PASSWORD;"
                            + " for the embedded database, restore the database.key beside it.");
        }
        if (whole.contains("Connection refused")
                || whole.contains("UnknownHost")
                || whole.contains("connection attempt failed")) {
            return Bilingual.of(
                    "データベースに接続できません。サーバーが動いているか、HANSEI_DB_URL が正しいかを確かめてください。",
                    "The database cannot be reached. Check that its server runs and that HANSEI_DB_URL is right.");
        }
        Throwable last = causes(error).reduce(error, (first, next) -> next);
        String reason = last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
        return Bilingual.of("処理を完了できませんでした：" + reason, "The command could not be completed: " + reason);
    }

    private static Stream<Throwable> causes(Throwable error) {
        return Stream.iterate(error, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
