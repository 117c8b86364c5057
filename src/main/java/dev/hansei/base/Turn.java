package dev.hansei.base;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Runs a desk's verb in a transaction. Where another one was first to take the same name or place, the database refuses
 * the second; the verb then runs again, sees what the first one did, and answers that.
 */
public final class Turn {

    private static final int TRIES = 5;

    /** A key that is taken, a deadlock or failed serialisation, and H2's lock that did not come in time. */
    private static final Set<String> LOST = Set.of("23505", "40001", "40P01", "HYT00");

    private Turn() {}

    /** Within a transaction that runs already the verb joins it, and a lost race is left to whoever began it. */
    public static <T> T take(Supplier<T> verb) {
        if (QuarkusTransaction.isActive()) {
            return verb.get();
        }
        for (int left = TRIES - 1; ; left--) {
            try {
                return QuarkusTransaction.requiringNew().call(verb::get);
            } catch (RuntimeException e) {
                if (left == 0 || !lost(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean lost(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOST.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
