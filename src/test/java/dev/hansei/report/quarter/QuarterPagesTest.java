package dev.hansei.report.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.base.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class QuarterPagesTest {

    @Inject
    Cast cast;

    @BeforeEach
    void theSampleIsRecorded() {
        cast.account(Role.READER);
    }

    @Test
    void a_quarter_tells_its_incidents_measures_cases_and_audits_in_both_languages() {
        String page = cast.page(Role.READER).get("/quarters/2023-Q4").asString();
        assertThat(page)
                .as("a way back, and charts that are read on a phone")
                .contains("<a class=\"back\" href=\"/quarters\">", "<svg class=\"broad\"", "<svg class=\"narrow\"");
        assertThat(page)
                .contains("INC-2023-0001", "CM-2023-0005", "四半期報告 2023-Q4", "Quarterly report 2023-Q4")
                .contains("What the figures count", "数値の定義");
        assertThat(cast.page(Role.READER).get("/quarters/2024-Q2").asString())
                .contains("CASE-2024-0001", "AUD-2024-0001");
    }

    @Test
    void it_is_handed_out_as_pdf_and_as_csv() throws IOException {
        byte[] pdf = cast.page(Role.READER).get("/quarters/2023-Q4.pdf").asByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Files.write(Path.of("target", "2023-Q4.pdf"), pdf);
        String csv =
                new String(cast.page(Role.READER).get("/quarters/2023-Q4.csv").asByteArray(), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF\"kind\"")
                .contains("\r\n\"incident\",\"INC-2023-0001\"")
                .contains("\"metric\",\"2023-Q4\"");
    }

    @Test
    void a_name_that_is_no_quarter_is_refused() {
        cast.page(Role.READER)
                .get("/quarters/2023-Q5")
                .then()
                .statusCode(422)
                .body(containsString("audit/quarter-unknown"));
    }
}
