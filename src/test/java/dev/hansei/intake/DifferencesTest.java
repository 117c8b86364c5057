package dev.hansei.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Difference;
import dev.hansei.base.Differences;
import dev.hansei.incident.Cause;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Milestone;
import dev.hansei.people.PersonRecord;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Milestone BEGAN = new Milestone(Milestone.Kind.IMPACT_BEGAN, "e1", null);
    private static final Milestone DETECTED = new Milestone(Milestone.Kind.DETECTED, "e2", null);
    private static final Milestone RECOVERED = new Milestone(Milestone.Kind.RECOVERED, "e3", null);

    public record Case(List<Cause> causes, List<Milestone> milestones, Bilingual outcome) {}

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void equal_records_have_no_difference(@ForAll long seed) {
        assertThat(Differences.between(GeneratedBundles.of(new Random(seed)), GeneratedBundles.of(new Random(seed))))
                .isEmpty();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void what_grew_from_nothing_is_only_added(@ForAll long seed) {
        IncidentRecord incident =
                GeneratedBundles.of(new Random(seed)).incidents().getFirst();
        IncidentRecord bare = bare(incident);

        assertThat(Differences.between(bare, incident)).hasOnlyElementsOfType(Difference.Added.class);
        assertThat(Differences.between(incident, bare)).hasOnlyElementsOfType(Difference.Missing.class);
    }

    @Test
    void a_changed_text_is_told_with_its_path_and_both_values() {
        assertThat(Differences.between(person("Anna"), person("Anne")))
                .containsExactly(new Difference.Changed("name.en", "Anna", "Anne"));
    }

    @Test
    void a_translation_written_later_is_added() {
        PersonRecord later = new PersonRecord("a", Bilingual.of("アンナ", "Anna"), null);

        assertThat(Differences.between(person("Anna"), later)).containsExactly(new Difference.Added("name.ja", "アンナ"));
    }

    @Test
    void an_outcome_filled_later_is_added() {
        Bilingual outcome = Bilingual.of(null, "Done");

        assertThat(Differences.between(new Case(List.of(), List.of(), null), new Case(List.of(), List.of(), outcome)))
                .containsExactly(new Difference.Added("outcome", outcome));
    }

    @Test
    void items_with_an_id_are_compared_wherever_they_stand() {
        Case known = causes(cause("c1", "One"), cause("c2", "Two"));
        Case told = causes(cause("c0", "Zero"), cause("c2", "Three"), cause("c1", "One"));

        assertThat(Differences.between(known, told))
                .containsExactly(
                        new Difference.Added("causes[0]", cause("c0", "Zero")),
                        new Difference.Changed("causes[1].title.en", "Two", "Three"));
    }

    @Test
    void an_item_that_is_not_told_again_is_missing() {
        assertThat(Differences.between(causes(cause("c1", "One")), causes()))
                .containsExactly(new Difference.Missing("causes[0]", cause("c1", "One")));
    }

    @Test
    void items_without_an_id_may_be_added_between_the_known_ones() {
        assertThat(Differences.between(milestones(BEGAN, RECOVERED), milestones(BEGAN, DETECTED, RECOVERED)))
                .containsExactly(new Difference.Added("milestones[1]", DETECTED));
    }

    @Test
    void an_item_without_an_id_that_was_edited_is_changed_and_not_added() {
        Milestone edited = new Milestone(Milestone.Kind.RECOVERED, "e9", null);

        assertThat(Differences.between(milestones(BEGAN, RECOVERED), milestones(DETECTED, BEGAN, edited)))
                .contains(new Difference.Changed("milestones[0].entry", "e3", "e2"))
                .anyMatch(Difference.Added.class::isInstance);
    }

    @Test
    void only_changes_are_asked_for_where_only_they_are_refused() {
        assertThat(Differences.changes(causes(cause("c1", "One"), cause("c2", "Two")), causes(cause("c1", "Uno"))))
                .containsExactly(new Difference.Changed("causes[0].title.en", "One", "Uno"));
    }

    private static PersonRecord person(String name) {
        return new PersonRecord("a", Bilingual.of(null, name), null);
    }

    private static Case causes(Cause... causes) {
        return new Case(List.of(causes), List.of(), null);
    }

    private static Case milestones(Milestone... milestones) {
        return new Case(List.of(), List.of(milestones), null);
    }

    private static Cause cause(String id, String title) {
        return new Cause(
                id, null, Cause.Weight.ROOT, Cause.Effect.OCCURRENCE, null, Bilingual.of(null, title), null, null);
    }

    private static IncidentRecord bare(IncidentRecord incident) {
        return new IncidentRecord(
                incident.ref(),
                incident.zone(),
                incident.title(),
                incident.severity(),
                incident.declared(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
