package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.intake.Bundles;
import dev.hansei.report.wording.Languages;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class ReportsTest {

    @Inject
    Cast cast;

    @Inject
    Bundles bundles;

    @Inject
    Reports reports;

    @Inject
    EntityManager entities;

    @BeforeEach
    void theSampleIsRecorded() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
    }

    @Test
    @TestTransaction
    void every_revision_is_frozen_in_every_choice_of_languages() {
        int revisions = 5;
        int evaluations = 1;
        long frozen = entities.createQuery(
                        "select count(d) from FrozenDocument d where d.reference = 'AUD-2024-0001'"
                                + " or d.reference = 'PM-2023-0001' and d.edition <= " + revisions,
                        Long.class)
                .getSingleResult();
        assertThat(frozen).isEqualTo((revisions + evaluations) * Languages.values().length);
    }

    @Test
    @TestTransaction
    void a_published_edition_keeps_its_bytes_when_the_record_grows() {
        byte[] before = reports.latest(DocumentKind.POSTMORTEM, Sample.INCIDENT, Languages.JA_EN)
                .pdf();
        bundles.take(List.of(Sample.withLateEntry("LATER-NOTE")), Sample.ACTOR, Sample.NOW);
        assertThat(reports.latest(DocumentKind.POSTMORTEM, Sample.INCIDENT, Languages.JA_EN)
                        .pdf())
                .isEqualTo(before);
    }

    @Test
    void a_document_is_found_by_its_own_reference_and_by_its_incident() {
        assertThat(reports.latest(DocumentKind.POSTMORTEM, "PM-2023-0001", Languages.EN)
                        .pdf())
                .isEqualTo(reports.latest(DocumentKind.POSTMORTEM, Sample.INCIDENT, Languages.EN)
                        .pdf());
        assertThat(reports.latest(DocumentKind.EVALUATION, "AUD-2024-0001", Languages.EN)
                        .reference())
                .isEqualTo("AUD-2024-0001");
    }

    @Test
    void an_earlier_edition_is_found_by_the_incident_too() {
        assertThat(reports.published(DocumentKind.POSTMORTEM, Sample.INCIDENT, 1, Languages.JA)
                        .number())
                .isEqualTo(1);
    }

    @Test
    void earlier_editions_are_listed_and_served() {
        cast.page(Role.READER).get("/documents").then().body(containsString("PM-2023-0001.html?lang=ja&amp;edition=1"));
        byte[] pdf = cast.page(Role.READER)
                .get("/documents/postmortem/PM-2023-0001.pdf?lang=ja&edition=1")
                .asByteArray();
        assertThat(pdf)
                .isEqualTo(reports.published(DocumentKind.POSTMORTEM, Sample.INCIDENT, 1, Languages.JA)
                        .pdf());
    }

    @Test
    void an_unknown_document_is_not_found() {
        assertThatThrownBy(() -> reports.latest(DocumentKind.EVALUATION, "AUD-1999-0001", Languages.EN))
                .isInstanceOf(Problem.NotFound.class);
    }

    @Test
    void the_shelf_lists_the_documents_in_the_readers_language() {
        cast.page(Role.READER)
                .header("Accept-Language", "ja")
                .get("/documents")
                .then()
                .statusCode(200)
                .body(containsString("公開文書"));
        cast.page(Role.READER)
                .header("Accept-Language", "ja")
                .cookie("language", "en")
                .get("/documents")
                .then()
                .statusCode(200)
                .body(containsString("Published documents"));
    }

    @Test
    void a_document_is_served_as_page_and_as_pdf() {
        cast.page(Role.READER)
                .get("/documents/postmortem/PM-2023-0001.html?lang=ja+en")
                .then()
                .statusCode(200);
        byte[] pdf = cast.page(Role.READER)
                .get("/documents/postmortem/PM-2023-0001.pdf?lang=ja")
                .asByteArray();
        assertThat(pdf)
                .isEqualTo(reports.latest(DocumentKind.POSTMORTEM, Sample.INCIDENT, Languages.JA)
                        .pdf());
    }

    @Test
    void a_wrong_address_gets_a_problem_in_the_askers_language() {
        RestAssured.given()
                .cookie("hansei", cast.session(Role.READER))
                .header("Accept-Language", "ja")
                .get("/documents/postmortem/PM-1999-0001.pdf")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("report/unknown"))
                .body("detail", containsString("PM-1999-0001"));
        cast.page(Role.READER)
                .get("/documents/postmortem/PM-2023-0001.pdf?lang=fr")
                .then()
                .statusCode(422);
        cast.page(Role.READER).get("/documents/letter/PM-2023-0001.pdf").then().statusCode(404);
    }
}
