package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CommandsTest {

    @Inject
    CommandLine.IFactory factory;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void theSampleIsImported() {
        assertThat(run("import", "db/sample")).isEqualTo(ExitCode.OK);
    }

    @Test
    void a_sample_that_is_right_passes_the_check() {
        assertThat(run("check", "db/sample")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("9 file(s)");
    }

    @Test
    void a_broken_bundle_is_named_with_file_line_and_path() throws IOException {
        Path bundle = Files.writeString(folder.resolve("b.yaml"), "hansei: 1\npeople:\n  - key: x\n    nam: {ja: あ}\n");
        assertThat(run("import", bundle.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("b.yaml:4:5 people[0].nam").doesNotContain("Exception");
    }

    @Test
    void a_role_that_is_not_there_is_answered_with_those_that_are() {
        assertThat(run("token", "--role", "nosuch")).isEqualTo(2);
        assertThat(err.toString()).contains("scribe", "business-owner").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"scribe", "SCRIBE", "Business-Owner", "BUSINESS_OWNER"})
    void a_role_is_taken_in_any_case(String role) {
        assertThat(run("token", "--role", role)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("hansei_");
    }

    @Test
    void an_exported_incident_can_be_imported_again() {
        Path bundle = folder.resolve("incident.yaml");
        assertThat(run("export", "INC-2023-0001", "-o", bundle.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains(bundle.toAbsolutePath().toString());
        assertThat(run("import", bundle.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains(" 0 new, 0 added to");
    }

    @Test
    void a_report_is_written_as_pdf_or_as_html() throws IOException {
        Path pdf = folder.resolve("deep/report.pdf");
        Path html = folder.resolve("report.html");
        assertThat(run("report", "postmortem", "INC-2023-0001", "--lang", "ja", "-o", pdf.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(run("report", "evaluation", "INC-2023-0001", "-o", html.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF".getBytes());
        assertThat(Files.readString(html)).startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_report_in_a_folder_has_the_documents_own_name() {
        assertThat(run("report", "postmortem", "INC-2023-0001", "--edition", "1", "-o", folder.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("PM-2023-0001.1.ja+en.pdf")).exists();
    }

    @Test
    void a_report_is_not_written_under_a_name_that_says_something_else() {
        Path file = folder.resolve("report.docx");
        assertThat(run("report", "postmortem", "INC-2023-0001", "-o", file.toString()))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains(".pdf or .html");
        assertThat(file).doesNotExist();
    }

    @Test
    void wrong_use_is_told_in_words_of_the_command_line() {
        run("report", "invoice", "INC-2023-0001");
        assertThat(err.toString()).contains("invoice").doesNotContain("POSTMORTEM", "case-insensitive");
        run("frobnicate");
        assertThat(err.toString()).contains("no command 'frobnicate'").doesNotContain("Did you mean");
        assertThat(err.toString().lines()).hasSizeLessThan(6);
    }

    @Test
    void a_notification_is_written_as_one_archive() throws IOException {
        Path zip = folder.resolve("n.zip");
        assertThat(run("export-notification", "NTF-2023-0002", "-o", zip.toString()))
                .isEqualTo(ExitCode.OK);
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            List<String> names = archive.stream().map(entry -> entry.getName()).toList();
            assertThat(names).contains("sender/manifest.json", "sender/recipients.csv", "portal/portal.ja.txt");
            assertThat(names).filteredOn(name -> name.startsWith("letters/")).hasSize(5);
        }
        assertThat(out.toString()).contains("SHA-256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report postmortem INC-1999-0001",
                "export INC-1999-0001",
                "export-notification NTF-1999-0001 -o x.zip"
            })
    void what_is_not_there_is_refused_in_a_sentence(String command) {
        assertThat(run(command.split(" "))).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString().lines()).hasSize(1);
        assertThat(err.toString()).doesNotContain("Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "import",
                "report",
                "report letter INC-2023-0001",
                "report postmortem INC-2023-0001 --lang fr",
                "report quarter 2026-Q5",
                "report quarter 2026-Q4 --first-month 13",
                "export-notification NTF-2023-0001"
            })
    void wrong_use_is_answered_with_the_usage(String command) {
        assertThat(run(command.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).containsIgnoringCase("usage");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThat(run("import", "nowhere.yaml")).isEqualTo(ExitCode.REFUSED);
        assertThat(err.toString()).contains("nowhere.yaml");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandApp.line(factory)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
