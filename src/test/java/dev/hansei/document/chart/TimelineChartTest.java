package dev.hansei.document.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Language;
import dev.hansei.document.Drawing;
import dev.hansei.document.chart.ChartStory.Bracket;
import dev.hansei.document.chart.ChartStory.Lane;
import dev.hansei.document.chart.ChartStory.Point;
import dev.hansei.document.chart.ChartStory.Span;
import dev.hansei.document.html.SvgDrawing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineChartTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant BEGAN = Instant.parse("2023-12-05T08:15:00Z");

    @Property(tries = 300)
    void no_label_lies_over_another_or_outside_the_frame(@ForAll long seed) {
        Random random = new Random(seed);
        Language language = random.nextBoolean() ? Language.JA : Language.EN;
        Drawing drawing = TimelineChart.of(story(random, language));

        List<LabelRoom.Area> areas =
                labels(drawing).stream().map(LabelRoom.Area::of).toList();
        for (int i = 0; i < areas.size(); i++) {
            LabelRoom.Area area = areas.get(i);
            assertThat(area.left()).isNotNegative();
            assertThat(area.top()).isNotNegative();
            assertThat(area.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(area.bottom()).isLessThanOrEqualTo(drawing.height());
            for (int j = i + 1; j < areas.size(); j++) {
                assertThat(area.meets(areas.get(j))).isFalse();
            }
        }
    }

    @Property(tries = 300)
    void every_shape_lies_inside_the_frame(@ForAll long seed) {
        Drawing drawing = TimelineChart.of(story(new Random(seed), Language.EN));
        for (Drawing.Shape shape : drawing.shapes()) {
            switch (shape) {
                case Drawing.Line line -> {
                    assertThat(List.of(line.x1(), line.x2())).allMatch(x -> x >= 0 && x <= drawing.width());
                    assertThat(List.of(line.y1(), line.y2())).allMatch(y -> y >= 0 && y <= drawing.height());
                }
                case Drawing.Box box -> {
                    assertThat(box.x()).isNotNegative();
                    assertThat(box.x() + box.width()).isLessThanOrEqualTo(drawing.width());
                    assertThat(box.y() + box.height()).isLessThanOrEqualTo(drawing.height());
                }
                case Drawing.Label label -> assertThat(label.text()).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_sample_is_told_with_its_brackets_and_minutes(Language language) {
        List<String> words = labels(TimelineChart.of(sample(language))).stream()
                .map(Drawing.Label::text)
                .toList();
        assertThat(words).contains(label(language, "検知まで 12分", "Detected after 12 min"));
        assertThat(words).contains(label(language, "17:27 検知", "17:27 Detected"));
        assertThat(words).contains(label(language, "事象", "Symptom"));
        assertThat(words).contains("17:20");
    }

    @Test
    void at_most_twelve_points_are_labelled_and_the_others_are_ticks() {
        List<Point> points = IntStream.range(0, 60)
                .mapToObj(i -> new Point(Lane.values()[i % 4], BEGAN.plusSeconds(i * 600L), "p" + i, false))
                .toList();
        Drawing drawing =
                TimelineChart.of(new ChartStory(TOKYO, Language.EN, lanes(Language.EN), points, List.of(), List.of()));

        assertThat(labels(drawing))
                .filteredOn(label -> label.text().startsWith("p"))
                .hasSize(TimelineChart.MOST_LABELS);
        assertThat(drawing.shapes())
                .filteredOn(shape -> shape instanceof Drawing.Line line && line.thickness() == 1.5)
                .hasSize(60);
    }

    @Test
    void a_report_of_the_next_day_squeezes_nothing() {
        ChartStory story = sample(Language.EN);
        List<Point> more = new ArrayList<>(story.points());
        more.add(new Point(Lane.COMMUNICATION, BEGAN.plusSeconds(100_000), "Next day", false));
        ChartStory later = new ChartStory(TOKYO, Language.EN, story.lanes(), more, story.spans(), story.brackets());
        assertThat(TimelineChart.of(later)).isEqualTo(TimelineChart.of(story));
    }

    @Test
    void an_impact_that_goes_on_reaches_the_edge() {
        ChartStory open = new ChartStory(
                TOKYO, Language.EN, lanes(Language.EN), List.of(), List.of(new Span(BEGAN, null, "All")), List.of());
        assertThat(TimelineChart.of(open).shapes())
                .anyMatch(shape -> shape instanceof Drawing.Box box && box.x() + box.width() > 820);
    }

    @Test
    void a_drawing_on_a_screen_has_a_name_and_a_description_in_the_readers_language() {
        String svg =
                SvgDrawing.write(TimelineChart.of(sample(Language.JA)), "chart", Language.JA, "時系列 <1>", "検知まで12分");
        assertThat(svg)
                .startsWith("<svg ")
                .contains("lang=\"ja\"", "aria-labelledby=\"chart-title chart-desc\"")
                .contains("<title id=\"chart-title\">時系列 &lt;1&gt;</title>")
                .contains("<desc id=\"chart-desc\">検知まで12分</desc>")
                .doesNotContain("style=");
    }

    private static ChartStory sample(Language language) {
        return new ChartStory(
                TOKYO,
                language,
                lanes(language),
                List.of(
                        new Point(Lane.SYMPTOM, BEGAN, label(language, "17:15 影響開始", "17:15 Impact"), true),
                        new Point(Lane.DETECTION, at(12), label(language, "17:27 検知", "17:27 Detected"), true),
                        new Point(Lane.RESPONSE, at(21), label(language, "17:36 原因特定", "17:36 Cause"), true),
                        new Point(Lane.RESPONSE, at(23), label(language, "17:38 緩和", "17:38 Mitigated"), true),
                        new Point(Lane.SYMPTOM, at(25), label(language, "17:40 復旧", "17:40 Recovered"), true)),
                List.of(new Span(BEGAN, at(25), label(language, "すべてのアカウント", "Every account"))),
                List.of(
                        new Bracket(BEGAN, at(12), label(language, "検知まで 12分", "Detected after 12 min")),
                        new Bracket(BEGAN, at(25), label(language, "復旧まで 25分", "Recovered after 25 min"))));
    }

    private static ChartStory story(Random random, Language language) {
        int minutes = 1 + random.nextInt(random.nextBoolean() ? 60 : 60 * 24 * 40);
        List<Point> points = IntStream.range(0, 1 + random.nextInt(40))
                .mapToObj(i -> new Point(
                        Lane.values()[random.nextInt(4)],
                        at(random.nextInt(minutes)),
                        words(random, language),
                        random.nextInt(5) == 0))
                .toList();
        List<Span> spans = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> {
                    int from = random.nextInt(minutes);
                    return new Span(
                            at(from),
                            random.nextBoolean() ? null : at(from + random.nextInt(minutes)),
                            words(random, language));
                })
                .toList();
        List<Bracket> brackets = IntStream.range(0, random.nextInt(5))
                .mapToObj(i -> new Bracket(at(0), at(random.nextInt(minutes)), words(random, language)))
                .toList();
        return new ChartStory(TOKYO, language, lanes(language), points, spans, brackets);
    }

    private static String words(Random random, Language language) {
        String one = label(language, "データベースの停止を確認した", "The database failed over");
        return one.repeat(1 + random.nextInt(2)).substring(0, 1 + random.nextInt(one.length()));
    }

    private static Map<Lane, String> lanes(Language language) {
        return Map.of(
                Lane.SYMPTOM, label(language, "事象", "Symptom"),
                Lane.DETECTION, label(language, "検知", "Detection"),
                Lane.RESPONSE, label(language, "対応", "Response"),
                Lane.COMMUNICATION, label(language, "連絡", "Communication"));
    }

    private static String label(Language language, String ja, String en) {
        return language == Language.JA ? ja : en;
    }

    private static Instant at(int minutes) {
        return BEGAN.plusSeconds(minutes * 60L);
    }

    private static List<Drawing.Label> labels(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Drawing.Label.class::isInstance)
                .map(Drawing.Label.class::cast)
                .toList();
    }
}
