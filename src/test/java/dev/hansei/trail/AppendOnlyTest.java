package dev.hansei.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.access.Account;
import dev.hansei.access.Sessions;
import dev.hansei.access.token.Tokens;
import dev.hansei.base.Role;
import dev.hansei.customer.AffectedCorrection;
import dev.hansei.incident.AffectedDraft;
import dev.hansei.incident.ChangeDraft;
import dev.hansei.incident.Crew;
import dev.hansei.incident.DeclaredChanges;
import dev.hansei.incident.Incidents;
import dev.hansei.incident.Rooms;
import dev.hansei.incident.Severity;
import dev.hansei.intake.Bundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database itself keeps what was recorded, whoever asks it to change. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AppendOnlyTest {

    /**
     * Tables that hold no record of what happened: addresses may change, answers are kept for some days only, and a last use
     * moves on.
     */
    private static final Set<String> NOT_GUARDED = Set.of(
            "customer",
            "customer_accounts",
            "customer_contacts",
            "trail_private",
            "log_head",
            "log_tile",
            "log_checkpoint",
            "log_key",
            "customer_seen",
            "erasure",
            "recording_turn",
            "declaring_turn",
            "proposing_turn",
            "case_declaring_turn",
            "answered_request",
            "token_use",
            "flyway_schema_history");

    @Inject
    DataSource database;

    @Inject
    Bundles bundles;

    @Inject
    Incidents incidents;

    @Inject
    Rooms rooms;

    @Inject
    DeclaredChanges changes;

    @Inject
    Cast cast;

    @Inject
    Sessions sessions;

    @Inject
    Tokens tokens;

    @BeforeEach
    void theSampleIsRecordedAndAnIncidentTurnedOutOtherwise() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        String incident =
                incidents.declare(Crew.draft(), Crew.COMMANDER, Crew.NOW).ref();
        ChangeDraft worse = new ChangeDraft(Crew.id(), Severity.SEV1, null, null, null, null);
        changes.change(incident, worse, Crew.COMMANDER, Crew.NOW);
        rooms.affect(
                incident,
                new AffectedDraft("CUS-0001", List.of("900000010001"), List.of(), null),
                Crew.COMMANDER,
                Crew.NOW);
        AffectedCorrection other = new AffectedCorrection(List.of("900000010002"), List.of(), Crew.text("A slip"));
        rooms.correctAffected(incident, "CUS-0001", other, Crew.COMMANDER, Crew.NOW);
    }

    @BeforeEach
    void someoneSignedInAndOutAndHadAToken() {
        Account account = cast.account(Role.READER);
        sessions.end(sessions.signIn(account.handle(), Cast.PASSWORD, "192.0.2.1", Sample.NOW), Sample.NOW);
        cast.token(Role.READER);
        tokens.revoke(tokens.of(account.actor(), Sample.NOW).getFirst().id(), account.actor(), Sample.NOW);
    }

    @Test
    void a_recorded_row_cannot_be_changed_removed_or_truncated() throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> tables = guarded(connection);
            assertThat(tables).hasSizeGreaterThan(45);
            for (String table : tables) {
                String column = firstColumn(connection, table);
                if (count(connection, table) > 0) {
                    refused(connection, "update " + table + " set " + column + " = " + column);
                    refused(connection, "delete from " + table);
                }
                refused(connection, "truncate table " + table);
            }
        }
    }

    @Test
    void the_sample_fills_most_guarded_tables_so_that_the_refusals_are_seen() throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> empty = new ArrayList<>();
            for (String table : guarded(connection)) {
                if (count(connection, table) == 0) {
                    empty.add(table);
                }
            }
            // The last seven fill when somebody signs in, and when other systems send something.
            assertThat(List.of(
                            "series",
                            "series_points",
                            "incident_related",
                            "incident_figures",
                            "postmortem_corrections",
                            "effectiveness_audit_findings",
                            "effectiveness_audit_completeness",
                            "effectiveness_audit_reconciliation",
                            "effectiveness_audit_checks",
                            "effectiveness_audit_abandonment",
                            "audit_snapshot",
                            "quarterly_schedule",
                            "scheduled_quarter",
                            "special_case_rollbacks",
                            "countermeasure_reassignments",
                            "reminder",
                            "reminder_mail",
                            "mail_address",
                            "effectiveness_audit_risks",
                            "evidence_file",
                            "special_case_performed",
                            "special_case_overrides",
                            "special_case_override_reviews",
                            "flow_version_distinct_roles",
                            "flow_draft",
                            "session_end",
                            "sign_in_attempt",
                            "provider_subject",
                            "token",
                            "token_revocation",
                            "input_message",
                            "input_decision"))
                    .containsAll(empty);
        }
    }

    @Test
    void every_guarded_table_refuses_changes_even_while_it_is_empty() throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<String> unguarded = new ArrayList<>();
            for (String table : guarded(connection)) {
                String events = events(connection, table);
                if (!events.contains("UPDATE") || !events.contains("DELETE")) {
                    unguarded.add(table + ": " + events);
                }
            }
            assertThat(unguarded).isEmpty();
        }
    }

    private static String events(Connection connection, String table) throws SQLException {
        StringBuilder events = new StringBuilder();
        try (PreparedStatement query = connection.prepareStatement(
                "select event_manipulation from information_schema.triggers where event_object_table = ?")) {
            query.setString(1, table);
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    events.append(found.getString(1)).append(' ');
                }
            }
        }
        return events.toString();
    }

    private static void refused(Connection connection, String sql) {
        assertThatThrownBy(() -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(sql);
                    }
                })
                .as(sql)
                .isInstanceOf(SQLException.class)
                .message()
                .containsIgnoringCase(sql.startsWith("truncate") ? "truncate" : "append-only");
    }

    private static List<String> guarded(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, "public", null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!NOT_GUARDED.contains(table) && !table.endsWith("_ref")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    private static String firstColumn(Connection connection, String table) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getColumns(null, "public", table, null)) {
            columns.next();
            return columns.getString("COLUMN_NAME");
        }
    }

    private static int count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
