package dev.hansei.report;

import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import java.util.List;

/**
 * The measures that moved on since the edition before, with where they stood then.
 *
 * @param caption with the day on which they stood so
 */
public record MeasuresMoved(Text caption, List<Measures.Measure> measures) implements Part {

    /** @param before when the edition before was published, or null */
    static MeasuresMoved of(
            List<CountermeasureRecord> countermeasures,
            IncidentRecord incident,
            Moment before,
            Moment at,
            Texts texts) {
        AsOf asOf = AsOf.of(at);
        List<CountermeasureRecord> moved = countermeasures.stream()
                .filter(measure -> before == null
                        || Measures.known(measure, asOf).size()
                                > Measures.known(measure, AsOf.of(before)).size())
                .toList();
        return new MeasuresMoved(
                texts.words().fill("measures.moved", texts.computed(language -> MomentWords.day(at, language))),
                Measures.told(moved, incident, asOf, texts));
    }

    @Override
    public boolean empty() {
        return measures.isEmpty();
    }
}
