package dev.hansei.cli;

import dev.hansei.base.Bilingual;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in a sentence why the application could not start or a command broke off. */
final class StartFailure {

    static final Bilingual IN_USE = Bilingual.of(
            "データベースは別の Hansei が使用中です。それを終了するか、HANSEI_DATA で別のフォルダを指定してください。",
            "The database is in use by another Hansei. Stop that one, or name another folder with HANSEI_DATA.");

    private StartFailure() {}

    static Bilingual sentence(Throwable error) {
        String whole = causes(error).map(Throwable::toString).collect(Collectors.joining(" | "));
        if (whole.contains("Database may be already in use") || whole.contains("OverlappingFileLock")) {
            return IN_USE;
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
        if (whole.matches("(?s).*FATAL: database .* does not exist.*")) {
            return Bilingual.of(
                    "その名前のデータベースがありません。HANSEI_DB_URL の末尾の名前を確かめるか、データベースを作成してください。",
                    "There is no database of that name. Check the name at the end of HANSEI_DB_URL, or create the"
                            + " database.");
        }
        if (whole.matches("(?s).*FATAL: role .* does not exist.*")) {
            return Bilingual.of(
                    "その名前のデータベース利用者がいません。HANSEI_DB_USER を確かめるか、利用者を作成してください。",
                    "The database has no user of that name. Check HANSEI_DB_USER, or create the user.");
        }
        if (whole.contains("MVStoreException") || whole.contains("[90030-") || whole.contains("[90048-")) {
            return Bilingual.of(
                    "データベースのファイル hansei.mv.db を読み込めません。破損しているか、別の版で作成されたものです。データフォルダをバックアップから元に戻すか、HANSEI_DATA で別のフォルダを指定してください。",
                    "The database file hansei.mv.db cannot be read: it is damaged, or was made by another version."
                            + " Restore the data folder from a backup, or name another one with HANSEI_DATA.");
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
