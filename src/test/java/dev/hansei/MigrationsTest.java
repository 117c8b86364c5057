package dev.hansei;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MigrationsTest {

    @Inject
    Flyway flyway;

    /** A location that Flyway cannot resolve is passed over in silence, so the number is what shows it. */
    @Test
    void every_migration_of_this_database_is_applied() throws IOException {
        String vendor = DatabaseResource.isPostgresql() ? "postgresql" : "h2";
        long written = files("db/migration/common") + files("db/migration/" + vendor);
        assertThat(flyway.info().applied()).hasSize((int) written);
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    private static long files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.count();
        }
    }
}
