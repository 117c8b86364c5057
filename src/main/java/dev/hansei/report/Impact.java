package dev.hansei.report;

import dev.hansei.incident.Figure;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.SeriesRecord;
import dev.hansei.report.wording.Span;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was affected, when, and how much of it. */
public record Impact(List<Window> windows, List<Count> counts, List<Course> courses) implements Part {

    static Impact of(IncidentRecord incident, AsOf asOf, Texts texts) {
        return new Impact(windows(incident, texts), counts(incident, asOf, texts), courses(incident, asOf, texts));
    }

    /** Only what stands: a window that closed replaces the open one, which is no correction. */
    static List<Window> windows(IncidentRecord incident, Texts texts) {
        return new Superseding<>(incident.windows(), ImpactWindow::id, ImpactWindow::supersedes)
                .current().stream()
                        .filter(window -> window.retracted() == null)
                        .map(window -> window(incident, window, texts))
                        .toList();
    }

    @Override
    public boolean empty() {
        return windows.isEmpty() && counts.isEmpty() && courses.isEmpty();
    }

    private static Window window(IncidentRecord incident, ImpactWindow window, Texts texts) {
        return new Window(
                texts.span(window.from(), window.to()),
                texts.words().of("extent", window.extent()),
                texts.text(incident.ref() + ".windows[" + window.id() + "].scope", window.scope()));
    }

    private static List<Count> counts(IncidentRecord incident, AsOf asOf, Texts texts) {
        List<Figure> known = incident.figures().stream()
                .filter(figure -> figure.asOf() == null || asOf.knows(figure.asOf()))
                .toList();
        Superseding<Figure> figures = new Superseding<>(known, Figure::id, Figure::supersedes);
        List<Count> counts = new ArrayList<>();
        for (Figure figure : figures.current()) {
            counts.add(count(incident, figure, null, texts));
            Figure correction = figure;
            for (Figure old : figures.before(figure)) {
                counts.add(count(incident, old, correction, texts));
                correction = old;
            }
        }
        return counts;
    }

    private static Count count(IncidentRecord incident, Figure figure, Figure correction, Texts texts) {
        String path = incident.ref() + ".figures[" + figure.id() + "]";
        Text unit = texts.text(path + ".unit", figure.unit());
        Text reason = correction == null
                ? null
                : texts.text(incident.ref() + ".figures[" + correction.id() + "].reason", correction.reason());
        return new Count(
                texts.text(path + ".label", figure.label()),
                figure.amount(),
                texts.words().fill("bound." + figure.bound().name(), digits(figure.amount()), unit),
                texts.optionalText(path + ".method", figure.method()),
                texts.when(figure.asOf()),
                correction != null,
                reason);
    }

    private static List<Course> courses(IncidentRecord incident, AsOf asOf, Texts texts) {
        return incident.series().stream()
                .map(series -> course(incident, series, asOf, texts))
                .filter(course -> !course.points().isEmpty())
                .toList();
    }

    private static Course course(IncidentRecord incident, SeriesRecord series, AsOf asOf, Texts texts) {
        String path = incident.ref() + ".series[" + series.id() + "]";
        Text unit = texts.text(path + ".unit", series.unit());
        return new Course(
                texts.text(path + ".label", series.label()),
                series.points().stream()
                        .filter(point -> asOf.knows(point.at()))
                        .map(point -> new Measured(
                                texts.when(point.at()),
                                point.amount(),
                                texts.words().fill("bound.EXACTLY", digits(point.amount()), unit)))
                        .toList());
    }

    private static String digits(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
    }

    /** One stretch of time, and what was affected in it. */
    public record Window(Span span, Text extent, Text scope) {}

    /**
     * A figure as it is now known, or as it was given before.
     *
     * @param former true where a later figure corrects it
     * @param reason why it was corrected; null for a figure that stands
     */
    public record Count(
            Text label, BigDecimal amount, Text words, Text method, When asOf, boolean former, Text reason) {}

    /** How a measure developed. */
    public record Course(Text label, List<Measured> points) {}

    /** One measurement of a course. */
    public record Measured(When at, BigDecimal amount, Text words) {}
}
