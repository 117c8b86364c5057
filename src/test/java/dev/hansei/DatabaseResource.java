package dev.hansei;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A new database for the tests: a real PostgreSQL where the build asks for one, else an embedded H2. */
public class DatabaseResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    public static boolean isPostgresql() {
        return "postgresql".equals(System.getProperty("hansei.db"));
    }

    @Override
    public Map<String, String> start() {
        try {
            Map<String, String> settings = new HashMap<>();
            settings.put(
                    "hansei.data",
                    Files.createTempDirectory(Path.of("target"), "data").toString());
            settings.put("quarkus.datasource.username", isPostgresql() ? "postgres" : "hansei");
            settings.put("quarkus.datasource.password", "");
            settings.put("quarkus.datasource.jdbc.url", url());
            // The checks of H2 hold as long as the connection that migrated, which is one of the pool here.
            settings.put("quarkus.datasource.jdbc.idle-removal-interval", "2H");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String url() throws IOException {
        if (isPostgresql()) {
            postgres = EmbeddedPostgres.start();
            return postgres.getJdbcUrl("postgres", "postgres");
        }
        // A name of its own each time: H2 keeps a database in memory beyond the application that opened it.
        return "jdbc:h2:mem:hansei-" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }
}
