package dev.hansei.evidence;

import static dev.hansei.incident.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.DatabaseRows;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import dev.hansei.incident.Crew;
import dev.hansei.incident.Together;
import dev.hansei.trail.Digests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class EvidenceFilesTest {

    @Inject
    EvidenceFiles files;

    @Inject
    DatabaseRows rows;

    @Inject
    Cast cast;

    @Inject
    DataSource database;

    @Test
    void a_file_is_kept_once_under_the_hash_of_its_bytes() {
        byte[] bytes = fresh();
        KeptFile kept = keep(bytes, "ログ.txt");
        long before = rows.count("evidence_file");

        assertThat(kept.sha256()).isEqualTo(Digests.sha256(bytes));
        assertThat(keep(bytes, "other.txt")).isEqualTo(kept);
        assertThat(rows.count("evidence_file")).isEqualTo(before);
    }

    @Test
    void the_same_file_brought_by_several_at_once_is_kept_once() {
        byte[] bytes = fresh();
        List<Object> kept = Together.run(4, i -> keep(bytes, "log.txt").sha256());
        assertThat(kept).containsOnly(Digests.sha256(bytes));
    }

    @Test
    void an_empty_or_too_large_file_is_refused() {
        refused("evidence/empty", () -> keep(new byte[0], "a.txt"));
        refused("evidence/too-large", () -> keep(new byte[EvidenceFiles.LARGEST + 1], "a.txt"));
    }

    @Test
    void a_name_that_could_disguise_the_file_is_not_kept() {
        assertThat(keep(fresh(), "../../etc/pass\u202Ewd.exe").name()).isEqualTo("evidence.bin");
        assertThat(keep(fresh(), "C:\\Users\\log.txt").name()).isEqualTo("log.txt");
    }

    @Test
    void a_file_is_handed_out_as_bytes_to_take_away_and_never_opened() {
        byte[] page = ("<script>alert(1)</script>" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String sha256 = keep(page, "記録.html").sha256();
        byte[] taken = cast.page(Role.AUDITOR)
                .get("/evidence/" + sha256)
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''%E8%A8%98%E9%8C%B2.html"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .extract()
                .asByteArray();
        assertThat(taken).isEqualTo(page);
    }

    @Test
    void whoever_only_reads_gets_no_evidence() {
        String sha256 = keep(fresh(), "log.txt").sha256();
        cast.page(Role.READER).get("/evidence/" + sha256).then().statusCode(403);
        refused("access/role-missing", () -> files.keep(fresh(), "log.txt", Crew.READER, Crew.NOW));
    }

    @Test
    void a_hash_of_nothing_kept_is_not_found() {
        cast.page(Role.AUDITOR)
                .get("/evidence/" + "0".repeat(64))
                .then()
                .statusCode(404)
                .body(containsString("evidence/unknown"));
    }

    @Test
    void bytes_that_no_longer_match_their_hash_are_not_handed_out() throws SQLException {
        String sha256 = Digests.sha256(fresh());
        try (Connection connection = database.getConnection();
                PreparedStatement altered = connection.prepareStatement(
                        "insert into evidence_file (sha256, name, size, bytes, kept_at) values (?, 'log.txt', 4, ?, now())")) {
            altered.setString(1, sha256);
            altered.setBytes(2, new byte[4]);
            altered.execute();
        }
        refused("evidence/altered", () -> files.file(sha256, Crew.OPERATOR));
    }

    private KeptFile keep(byte[] bytes, String name) {
        Actor operator = Crew.OPERATOR;
        return files.keep(bytes, name, operator, Crew.NOW);
    }

    private static byte[] fresh() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }
}
