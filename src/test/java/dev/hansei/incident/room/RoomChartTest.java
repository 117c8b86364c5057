package dev.hansei.incident.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Language;
import dev.hansei.incident.EntryRow;
import dev.hansei.intake.Bundles;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
class RoomChartTest {

    @Inject
    Bundles bundles;

    @Inject
    RoomReader rooms;

    @Inject
    TimelineReader timeline;

    @BeforeEach
    void theSampleIsRecorded() {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
    }

    @Test
    void the_drawing_of_the_sample_tells_its_times_in_japanese() {
        assertThat(svg(Language.JA))
                .contains("検知まで 12分", "原因特定まで 21分", "緩和まで 23分", "復旧まで 25分", "17:51 第一報", "事象")
                .contains("INC-2023-0001 の時系列");
    }

    @Test
    void the_drawing_of_the_sample_tells_its_times_in_english() {
        assertThat(svg(Language.EN))
                .contains("Detected after 12 min", "Recovered after 25 min", "17:51 Notice", "Symptom")
                .contains("Timeline of INC-2023-0001");
    }

    private String svg(Language language) {
        IncidentRoom room = rooms.room(Sample.INCIDENT);
        List<EntryRow> entries =
                timeline.after(Sample.INCIDENT, TimelineFilter.ALL, null, 200).rows();
        return new RoomChart(room, entries, language).svg("chart").orElseThrow();
    }
}
