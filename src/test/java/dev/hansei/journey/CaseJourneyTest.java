package dev.hansei.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.AuditStory;
import dev.hansei.effectiveness.EffectivenessAudits;
import dev.hansei.flow.FlowVersionRecord;
import dev.hansei.flow.ResponseFlows;
import dev.hansei.report.DocumentKind;
import dev.hansei.report.Reports;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.specialcase.conformance.Conformance;
import dev.hansei.specialcase.conformance.ConformanceMatrix;
import dev.hansei.trail.Digests;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The three sample cases run once more by the pages alone, from declaring them to the evaluation of the audit; whoever acts
 * signs in at the time of the act.
 */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class CaseJourneyTest {

    private static final List<String> SAMPLES = List.of("CASE-2024-0001", "CASE-2024-0002", "CASE-2024-0003");
    private static final String SAMPLE_AUDIT = "AUD-2024-0001";
    private static final Instant BEFORE = Instant.parse("2024-02-01T00:00:00Z");
    private static final Instant OPENED = Instant.parse("2024-11-05T01:00:00Z");
    private static final Instant SIGNED = Instant.parse("2024-11-19T01:00:00Z");

    @Inject
    AuditStory story;

    @Inject
    Walker walker;

    @Inject
    ResponseFlows flows;

    @Inject
    SpecialCases cases;

    @Inject
    EffectivenessAudits audits;

    @Inject
    Reports reports;

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sample_cases_walked_by_the_pages_are_evaluated_as_the_imported_ones_are(Language language) {
        int number = language == Language.JA ? 2 : 3;
        story.toldWithoutCases(number);
        String flow = AuditStory.renamed("FLOW-0001", number);
        FlowVersionRecord version = flows.named(flow).orElseThrow().told().version(1);
        List<CaseRecord> told = SAMPLES.stream()
                .map(ref -> cases.named(ref).orElseThrow().told())
                .toList();
        walker.speak(language.tag());
        walker.accounts(BEFORE, people(told), List.of("auditor-a", "auditor-b"));

        Map<String, String> walked = new LinkedHashMap<>();
        for (CaseRecord one : told) {
            String ref = new CaseWalk(walker, language, one).through(flow, version);
            walked.put(one.ref(), ref);
            walked.putAll(filed(one));
            CaseRecord run = cases.named(ref).orElseThrow().told();
            assertThat(Conformance.of(version, run)).as(ref).isEmpty();
            assertThat(marks(version, run)).isEqualTo(marks(version, one));
            assertThat(run.outcome().kind()).isEqualTo(one.outcome().kind());
            assertThat(run.execution()).hasSameSizeAs(one.execution());
        }

        AuditRecord sample = audits.named(SAMPLE_AUDIT).orElseThrow().told();
        AuditWalk audit = new AuditWalk(walker, sample, walked, ref -> AuditStory.renamed(ref, number));
        audit.open("auditor-a", OPENED);
        assertThat(audit.missing()).contains("audit/not-reconciled", "audit/case-not-judged");
        assertThat(audit.conclusion().statusCode()).isEqualTo(409);
        audit.examine();
        assertThat(audit.missing()).isEmpty();
        String ref = audit.sign("auditor-b", SIGNED);

        assertThat(evaluation(ref, walked, number)).isEqualTo(evaluation(SAMPLE_AUDIT, Map.of(), 0));
    }

    /** What the evaluation shows of a file's digest: the sample's, and that of the file which the walk hands in for it. */
    private static Map<String, String> filed(CaseRecord told) {
        return told.steps().stream()
                .flatMap(step -> step.evidence().stream())
                .filter(evidence -> evidence.id().equals(CaseWalk.FILED))
                .map(Evidence::sha256)
                .collect(Collectors.toMap(
                        digest -> digest.substring(0, 16),
                        digest -> Digests.sha256(digest.getBytes(StandardCharsets.UTF_8))
                                .substring(0, 16)));
    }

    private static List<String> people(List<CaseRecord> told) {
        return told.stream()
                .flatMap(one -> one.assignments().stream())
                .map(assignment -> assignment.person())
                .distinct()
                .toList();
    }

    private static List<ConformanceMatrix.Mark> marks(FlowVersionRecord flow, CaseRecord record) {
        return ConformanceMatrix.of(flow, record).cells().stream()
                .map(ConformanceMatrix.Cell::mark)
                .toList();
    }

    /** The words of the evaluation under the sample's references; of the sample's signature only the day is known. */
    private String evaluation(String ref, Map<String, String> walked, int number) {
        String source =
                reports.published(DocumentKind.EVALUATION, ref, Languages.JA_EN).source();
        String text = Jsoup.parse(source).body().wholeText();
        for (Map.Entry<String, String> one : walked.entrySet()) {
            text = text.replace(one.getValue(), one.getKey());
        }
        return AuditStory.named(text, number)
                .replace(ref, SAMPLE_AUDIT)
                .replace("10:00（JST）", "")
                .replace(", 10:00 JST", "");
    }
}
