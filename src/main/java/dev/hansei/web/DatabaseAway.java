package dev.hansei.web;

import dev.hansei.base.Bilingual;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells a database that cannot be reached from everything else that may go wrong. */
public final class DatabaseAway {

    static final String CODE = "service/database-away";

    /** Seconds; a database that is started again needs about as many. */
    static final int PAUSE = 5;

    static final Bilingual SENTENCE = Bilingual.of(
            "データベースに接続できないため、何も記録していません。少し待って、もう一度送ってください。続く場合は管理者に連絡してください。",
            "The database cannot be reached, so nothing was stored. Wait a moment and send it again; if it goes on, tell"
                    + " the administrator.");

    /** The class of states that are about connections. */
    private static final String CONNECTION = "08";

    /** PostgreSQL is stopped, has crashed, is starting or takes no more connections; H2 was closed or lost its server. */
    private static final Set<String> AWAY =
            Set.of("57P01", "57P02", "57P03", "53300", "90013", "90067", "90098", "90121");

    private static final String POOL = "io.agroal.";

    private DatabaseAway() {}

    public static boolean caused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && away(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || (state != null && (state.startsWith(CONNECTION) || AWAY.contains(state)))
                || noneInTime(failure);
    }

    /** No connection became free in time, or none could be opened: the pool itself says so, and knows no states. */
    private static boolean noneInTime(SQLException failure) {
        StackTraceElement[] thrown = failure.getStackTrace();
        return failure.getSQLState() == null
                && thrown.length > 0
                && thrown[0].getClassName().startsWith(POOL);
    }
}
