package dev.hansei.countermeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hansei.base.Language;
import dev.hansei.base.MomentText;
import dev.hansei.countermeasure.CountermeasureRecord.Kind;
import dev.hansei.countermeasure.StatusChange.Status;
import dev.hansei.document.Drawing;
import dev.hansei.document.chart.BurndownChart;
import dev.hansei.incident.Crew;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BurndownTest {

    private static final Instant NOW = Crew.NOW;

    @Test
    void each_change_is_a_step_and_so_is_a_promise_that_passes() {
        Standing one = measure(
                Kind.PERMANENT,
                row(Status.PROMISED, "2031-01-01", "2031-01-31"),
                row(Status.DONE, "2031-02-10", null),
                row(Status.VERIFIED, "2031-03-01", null));

        assertThat(Burndown.of(List.of(one), NOW, Crew.TOKYO).counts())
                .extracting(
                        Burndown.Count::promised,
                        Burndown.Count::overdue,
                        Burndown.Count::done,
                        Burndown.Count::verified)
                .containsExactly(tuple(1, 0, 0, 0), tuple(1, 1, 0, 0), tuple(0, 0, 1, 0), tuple(0, 0, 0, 1));
    }

    @Test
    void a_verified_stopgap_counts_as_done_until_it_is_replaced() {
        Standing stopgap = measure(Kind.INTERIM, row(Status.VERIFIED, "2031-03-01", null));
        assertThat(Burndown.of(List.of(stopgap), NOW, Crew.TOKYO)
                        .counts()
                        .getLast()
                        .done())
                .isEqualTo(1);
    }

    @Test
    void a_day_counts_once_as_it_ended_and_only_where_it_changed_something() {
        Standing one = measure(
                Kind.PERMANENT,
                row(Status.PROMISED, "2031-03-01 09:00", "2031-12"),
                row(Status.DONE, "2031-03-01 10:00", null),
                row(Status.IN_OPERATION, "2031-03-02 10:00", null),
                row(Status.VERIFIED, "2031-03-03 10:00", null));
        assertThat(Burndown.of(List.of(one), NOW, Crew.TOKYO).counts())
                .extracting(
                        count -> count.at().atZone(Crew.TOKYO).toLocalDateTime().toString(),
                        Burndown.Count::promised,
                        Burndown.Count::done,
                        Burndown.Count::verified)
                .containsExactly(tuple("2031-03-01T00:00", 0, 1, 0), tuple("2031-03-03T00:00", 0, 0, 1));
    }

    @Test
    void what_is_drawn_is_as_high_as_it_is_many() {
        BurndownChart.Step step = new BurndownChart.Step(NOW.minusSeconds(86_400), 1, 2, 1, 1);
        Drawing drawing = BurndownChart.of(
                List.of(step),
                NOW,
                Crew.TOKYO,
                Language.EN,
                new BurndownChart.Legend("verified", "done", "promised", "overdue"));
        List<Double> heights = drawing.shapes().stream()
                .flatMap(shape ->
                        shape instanceof Drawing.Box box && box.y() > 20 ? Stream.of(box.height()) : Stream.of())
                .toList();
        assertThat(heights).containsExactly(40.0, 80.0, 40.0);
    }

    @Test
    void what_is_done_and_what_is_overdue_is_told_apart_without_colour_also_on_a_phone() {
        BurndownChart.Step step = new BurndownChart.Step(NOW.minusSeconds(86_400), 1, 2, 1, 1);
        Drawing broad = BurndownChart.of(
                List.of(step),
                NOW,
                Crew.TOKYO,
                Language.JA,
                new BurndownChart.Legend("確認済み 1", "完了（未確認） 2", "約束済み 1", "期限超過 1"));
        for (Drawing drawing : List.of(broad, broad.narrow())) {
            List<Drawing.Line> lines = drawing.shapes().stream()
                    .flatMap(shape -> shape instanceof Drawing.Line line ? Stream.of(line) : Stream.of())
                    .toList();
            assertThat(lines)
                    .as("done is ruled across")
                    .filteredOn(line -> line.ink() == Drawing.Ink.ACCENT)
                    .hasSizeGreaterThan(10)
                    .allMatch(line -> line.y1() == line.y2());
            assertThat(lines)
                    .as("overdue is hatched upwards")
                    .filteredOn(line -> line.ink() == Drawing.Ink.ALERT)
                    .hasSizeGreaterThan(10)
                    .allMatch(line -> line.x1() == line.x2());
            assertThat(drawing.shapes())
                    .as("no word is cut off")
                    .filteredOn(Drawing.Label.class::isInstance)
                    .allMatch(label -> ((Drawing.Label) label).x() < drawing.width() - 12);
        }
        assertThat(broad.narrow().width())
                .as("as wide as a phone, so that words keep their size")
                .isEqualTo(320);
    }

    private static Standing measure(Kind kind, StatusChange... history) {
        return new Standing(
                new CountermeasureRecord(
                        "CM-2031-0001",
                        "INC-2031-0001",
                        Crew.TOKYO,
                        kind,
                        Desk.text("X"),
                        null,
                        "platform-a",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(history),
                        List.of(),
                        List.of()),
                List.of());
    }

    private static StatusChange row(Status status, String at, String due) {
        return new StatusChange(
                status,
                MomentText.read(at, Crew.TOKYO, null),
                due == null ? null : MomentText.read(due, Crew.TOKYO, null),
                null,
                null,
                List.of());
    }
}
