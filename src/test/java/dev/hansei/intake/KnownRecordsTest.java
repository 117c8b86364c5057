package dev.hansei.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.incident.IncidentRecord;
import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.publication.PostmortemRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A bundle may add to what the installation holds, and refer to it. */
class KnownRecordsTest {

    private static final String INCIDENT = """
        hansei: 1
        zone: Asia/Tokyo
        incidents:
          - ref: INC-2023-0001
            title: {en: Outage}
            severity: sev1
            declared: 2023-12-05
        """;
    private static final String FIRST = INCIDENT + """
            timeline:
              - {id: e1, at: 2023-12-05 17:15, kind: event, text: {en: One}}
            milestones:
              - {kind: detected, entry: e1}
        """;
    private static final String POSTMORTEM = """
        hansei: 1
        zone: Asia/Tokyo
        postmortems:
          - ref: PM-2023-0001
            incident: INC-2023-0001
            title: {en: Report}
            publisher: {en: We}
        """;

    @Test
    void a_bundle_told_again_breaks_no_rule() {
        assertThat(errors(FIRST)).isEmpty();
    }

    @Test
    void a_later_bundle_may_refer_to_entries_told_before() {
        assertThat(errors(INCIDENT + """
                timeline:
                  - {id: e2, at: 2023-12-05 17:16, kind: event, text: {en: Two}, supersedes: e1, reason: {en: Clock}}
                milestones:
                  - {kind: detected, entry: e2}
                  - {kind: impact-began, entry: e1}
            """)).isEmpty();
    }

    @Test
    void a_second_open_milestone_is_refused_even_if_the_first_was_told_before() {
        assertThat(errors(INCIDENT + """
                timeline:
                  - {id: e2, at: 2023-12-05 17:16, kind: event, text: {en: Two}}
                milestones:
                  - {kind: detected, entry: e2}
            """)).containsExactly("bundle/milestone-twice");
    }

    @Test
    void revisions_go_on_from_those_told_before() {
        assertThat(errors(POSTMORTEM + """
                revisions:
                  - {number: 2, at: 2023-12-14, changes: {en: Second}}
            """)).isEmpty();
    }

    @Test
    void a_new_revision_cannot_be_dated_before_one_told_before() {
        assertThat(errors(POSTMORTEM + """
                revisions:
                  - {number: 2, at: 2023-12-01, changes: {en: Second}}
            """)).containsExactly("bundle/dates-out-of-order");
    }

    private static List<String> errors(String yaml) {
        return BundleRules.check(read(yaml), new Told()).stream()
                .map(BundleError::code)
                .toList();
    }

    private static BundleReading read(String yaml) {
        BundleReading reading = BundleReader.read(List.of(new BundleSource("a.yaml", yaml.getBytes(UTF_8))));
        assertThat(reading.errors()).isEmpty();
        return reading;
    }

    /** Holds the first bundle, and the first revision of the postmortem. */
    private static final class Told implements Known {
        @Override
        public Optional<IncidentRecord> incident(String ref) {
            return read(FIRST).bundle().incidents().stream()
                    .filter(row -> row.ref().equals(ref))
                    .findFirst();
        }

        @Override
        public Optional<PostmortemRecord> postmortem(String ref) {
            String first = POSTMORTEM + "    revisions: [{number: 1, at: 2023-12-06, changes: {en: First}}]\n";
            return read(first).bundle().postmortems().stream().findFirst();
        }
    }
}
