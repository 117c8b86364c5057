package dev.hansei.report;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.StatusChange;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.report.wording.Prose;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The measures against recurrence, with what was promised and what became of it.
 *
 * @param caption with the day on which they stood so
 */
public record Measures(Text caption, List<Measure> measures) implements Part {

    static Measures of(List<CountermeasureRecord> countermeasures, IncidentRecord incident, Moment at, Texts texts) {
        return new Measures(
                texts.words().fill("measures.caption", texts.computed(language -> MomentWords.day(at, language))),
                told(countermeasures, incident, AsOf.of(at), texts));
    }

    static List<Measure> told(
            List<CountermeasureRecord> countermeasures, IncidentRecord incident, AsOf asOf, Texts texts) {
        return countermeasures.stream()
                .filter(measure -> !known(measure, asOf).isEmpty())
                .map(measure -> measure(measure, incident, asOf, texts))
                .toList();
    }

    @Override
    public boolean empty() {
        return measures.isEmpty();
    }

    private static Measure measure(CountermeasureRecord measure, IncidentRecord incident, AsOf asOf, Texts texts) {
        List<StatusChange> history = known(measure, asOf);
        return new Measure(
                measure.ref(),
                texts.words().of("measure", measure.kind()),
                texts.text(measure.ref() + ".title", measure.title()),
                texts.optionalProse(measure.ref() + ".description", measure.description()),
                texts.optionalText(measure.ref() + ".orderedBy", measure.orderedBy()),
                measure.addresses().stream()
                        .map(cause -> Causes.title(cause, incident, texts))
                        .filter(Objects::nonNull)
                        .toList(),
                history.stream()
                        .map(StatusChange::due)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(texts::when)
                        .toList(),
                reached(StatusChange.Status.DONE, history, texts),
                reached(StatusChange.Status.IN_OPERATION, history, texts),
                reached(StatusChange.Status.VERIFIED, history, texts),
                texts.words().of("status", history.getLast().status()));
    }

    static List<StatusChange> known(CountermeasureRecord measure, AsOf asOf) {
        return measure.history().stream()
                .filter(change -> asOf.knows(change.at()))
                .sorted(Comparator.comparing(change -> change.at().instant()))
                .toList();
    }

    private static When reached(StatusChange.Status status, List<StatusChange> history, Texts texts) {
        return sinceReopened(history).stream()
                .filter(change -> change.status() == status)
                .map(change -> texts.when(change.at()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What a measure reached before it was found ineffective no longer counts. */
    private static List<StatusChange> sinceReopened(List<StatusChange> history) {
        int from = 0;
        for (int i = 0; i < history.size(); i++) {
            from = history.get(i).status() == StatusChange.Status.REOPENED ? i + 1 : from;
        }
        return history.subList(from, history.size());
    }

    /**
     * @param orderedBy the authority that ordered it, or null
     * @param addresses titles of the causes it answers
     * @param promised every date that was promised, the first one first
     * @param done null until it was, as are the two after it
     */
    public record Measure(
            String ref,
            Text kind,
            Text title,
            Prose description,
            Text orderedBy,
            List<Text> addresses,
            List<When> promised,
            When done,
            When inOperation,
            When verified,
            Text status) {}
}
