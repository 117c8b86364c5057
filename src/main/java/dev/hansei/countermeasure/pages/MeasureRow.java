package dev.hansei.countermeasure.pages;

import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.countermeasure.Standing;
import dev.hansei.countermeasure.State;
import dev.hansei.incident.pages.Names;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A measure as a list shows it.
 *
 * @param due what was promised last, or empty
 * @param waiting true where it was verified and stays open until what replaces it is
 */
public record MeasureRow(
        String ref,
        String incident,
        Said title,
        CountermeasureRecord.Kind kind,
        State state,
        boolean overdue,
        boolean waiting,
        String owner,
        String due,
        String checkFrom) {

    /** What is overdue comes first, then what is due next. */
    private static final Comparator<Standing> DUE = Comparator.comparing(
            standing -> standing.due() == null ? Instant.MAX : standing.due().end());

    static List<MeasureRow> of(List<Standing> standings, Instant now, Names names) {
        return standings.stream()
                .sorted(Comparator.comparing((Standing standing) -> !standing.overdue(now))
                        .thenComparing(standing -> !standing.open())
                        .thenComparing(DUE))
                .map(standing -> of(standing, now, names))
                .toList();
    }

    static MeasureRow of(Standing standing, Instant now, Names names) {
        CountermeasureRecord measure = standing.measure();
        Language language = names.language();
        return new MeasureRow(
                measure.ref(),
                measure.incident(),
                Said.of(measure.title(), language),
                measure.kind(),
                standing.state(),
                standing.overdue(now),
                standing.state() == State.VERIFIED && standing.open(),
                names.of(standing.owner()),
                standing.due() == null ? "" : MomentWords.day(standing.due(), language),
                standing.checkFrom() == null || standing.state() != State.IN_OPERATION
                        ? ""
                        : MomentWords.day(standing.checkFrom(), language));
    }
}
