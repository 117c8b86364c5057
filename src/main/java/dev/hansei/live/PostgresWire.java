package dev.hansei.live;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Between replicas: NOTIFY within the transaction, and one connection of each replica that listens. */
final class PostgresWire implements Wire, Runnable {

    private static final Logger LOG = Logger.getLogger(PostgresWire.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final int PAUSE_MILLIS = 1_000;

    private final EntityManager entities;
    private final LiveConfig config;
    private final Consumer<Signal> hear;
    private final Runnable missed;
    private volatile boolean running = true;

    /** @param missed runs after the connection was lost, when nobody knows what was told meanwhile */
    PostgresWire(EntityManager entities, LiveConfig config, Consumer<Signal> hear, Runnable missed) {
        this.entities = entities;
        this.config = config;
        this.hear = hear;
        this.missed = missed;
    }

    @Override
    public void send(Signal signal) {
        entities.createNativeQuery("select cast(pg_notify('hansei', ?1) as varchar)", String.class)
                .setParameter(1, signal.written())
                .getSingleResult();
    }

    @Override
    public void run() {
        for (boolean first = true; running; first = false) {
            try (Connection connection = DriverManager.getConnection(
                            config.url(), config.username(), config.password().orElse(""));
                    Statement statement = connection.createStatement()) {
                statement.execute("listen hansei");
                if (!first) {
                    missed.run();
                }
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                LOG.warnf("Live updates from other replicas are interrupted: %s", e.getMessage());
                pause();
            }
        }
    }

    void stop() {
        running = false;
    }

    private void listen(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] heard = connection.getNotifications(WAIT_MILLIS);
            for (PGNotification notification : heard == null ? new PGNotification[0] : heard) {
                hear.accept(Signal.read(notification.getParameter()));
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            running = false;
            Thread.currentThread().interrupt();
        }
    }
}
