package dev.hansei.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered while no connection to the database can be had. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class DatabaseAwayTest {

    @Inject
    Cast cast;

    @Inject
    AgroalDataSource source;

    private final List<Connection> taken = new ArrayList<>();
    private Duration patience;
    private RequestSpecification program;
    private RequestSpecification page;

    @BeforeEach
    void peopleAreSignedIn() {
        program = cast.program(Role.COMMANDER);
        page = cast.page(Role.COMMANDER);
        patience = pool().acquisitionTimeout();
    }

    @AfterEach
    void theDatabaseIsBack() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
        pool().setAcquisitionTimeout(patience);
    }

    @Test
    void a_program_is_told_that_nothing_was_stored_and_when_to_try_again() throws SQLException {
        away();
        program.header("Accept-Language", "ja")
                .contentType("application/json")
                .body("{}")
                .post("/api/incidents/INC-2023-0001/resolutions")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", equalTo("5"))
                .header("Content-Language", "ja")
                .body("title", equalTo("service/database-away"))
                .body("detail", containsString("何も記録していません"));
    }

    @Test
    void a_reader_of_pages_is_told_so_on_a_page() throws SQLException {
        away();
        page.get("/incidents")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .contentType(containsString("text/html"))
                .body(containsString("service/database-away"));
    }

    @Test
    void an_entry_of_the_room_is_answered_as_one_that_can_be_sent_again() throws SQLException {
        away();
        page.header("HX-Request", "true")
                .formParam("line", "restarted")
                .post("/incidents/INC-2023-0001/lines")
                .then()
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body(containsString("refusal-box"));
    }

    @ParameterizedTest
    @CsvSource({"08006,true", "57P01,true", "53300,true", "90121,true", "23505,false", "40001,false", ",false"})
    void only_what_is_about_connections_means_that_the_database_is_away(String state, boolean away) {
        RuntimeException failure = new IllegalStateException(new SQLException("It failed", state));
        assertThat(DatabaseAway.caused(failure)).isEqualTo(away);
    }

    /** Nobody gets a connection any more, and nobody waits long for one. */
    private void away() throws SQLException {
        while (taken.size() < pool().maxSize()) {
            taken.add(source.getConnection());
        }
        pool().setAcquisitionTimeout(Duration.ofMillis(200));
    }

    private AgroalConnectionPoolConfiguration pool() {
        return source.getConfiguration().connectionPoolConfiguration();
    }
}
