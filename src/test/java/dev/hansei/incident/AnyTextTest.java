package dev.hansei.incident;

import static dev.hansei.incident.Crew.COMMANDER;
import static dev.hansei.incident.Crew.NOW;
import static dev.hansei.incident.Crew.OPERATOR;
import static dev.hansei.incident.Crew.entry;
import static dev.hansei.incident.Crew.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.TextRules;
import dev.hansei.incident.room.TimelineFilter;
import dev.hansei.incident.room.TimelineReader;
import dev.hansei.intake.Bundles;
import dev.hansei.people.People;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text comes back as it was written, in NFC, or it is refused: the same on both databases. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class AnyTextTest {

    private static final int TEXTS = 400;

    private static final List<String> KNOWN_TO_BREAK = List.of(
            "𠮷野家 髙﨑",
            "か\u3099",
            "e\u0301",
            "①㍿Ⅳﾊﾝｶｸ",
            "👩‍🚒🇯🇵",
            "a\u2028b",
            "\uFEFFa",
            "%_!\\'\"",
            "\t a \n",
            "＝1+1",
            "ı İ ß ﬁ");

    @Inject
    Incidents incidents;

    @Inject
    Timeline timeline;

    @Inject
    TimelineReader reader;

    @Inject
    People people;

    @Inject
    Bundles bundles;

    @Inject
    EntityManager entities;

    private String incident;

    @BeforeEach
    void anIncidentIsDeclared() {
        Crew.enter(bundles, people);
        incident = incidents.declare(Crew.draft(), COMMANDER, NOW).ref();
    }

    @Test
    void a_text_is_read_back_as_it_was_written_and_found_again_or_refused() {
        Arbitrary<String> any = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(40),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(40),
                Arbitraries.strings()
                        .withCharRange('\u3000', '\u30ff')
                        .ofMinLength(1)
                        .ofMaxLength(40));
        int stored = 0;
        for (String text : Stream.concat(
                        KNOWN_TO_BREAK.stream(), any.sampleStream().limit(TEXTS))
                .toList()) {
            stored += store(text) ? 1 : 0;
        }
        assertThat(stored).isGreaterThan(TEXTS / 4);
    }

    private boolean store(String text) {
        String id = id();
        boolean taken = TextRules.refusal(text).isEmpty();
        try {
            timeline.log(incident, entry(id, "11:55", Bilingual.of(text, null)), OPERATOR, NOW);
        } catch (Problem.Invalid refused) {
            assertThat(taken).as(text).isFalse();
            return false;
        }
        assertThat(taken).as(text).isTrue();
        entities.clear();
        assertThat(reader.row(incident, id).entry().text()).isEqualTo(Bilingual.of(TextRules.kept(text), null));
        TimelineFilter same = new TimelineFilter(null, null, null, null, text, false);
        assertThat(reader.after(incident, same, null, 200).rows())
                .as(text)
                .anyMatch(row -> row.entry().id().equals(id));
        return true;
    }
}
