package dev.hansei.incident;

import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;
import dev.hansei.base.Zones;
import java.time.Duration;
import java.time.Instant;

/** Impact windows as people send them, turned into the form in which they are kept. */
final class WindowDraft {

    private static final int LONGEST_SCOPE = 2_000;
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private WindowDraft() {}

    /**
     * A window that is told of for the first time. An impact begins before that, and the clocks of two machines differ by a
     * little.
     *
     * @throws dev.hansei.base.Problem.Invalid where a value is not taken, or where the window begins later than now and
     *     than the declaration
     */
    static ImpactWindow opened(ImpactWindow sent, Moment declared, Instant now) {
        ImpactWindow window = kept(sent);
        if (window.supersedes() != null) {
            throw TimelineProblems.notACorrection();
        }
        Instant latest = now.isAfter(declared.instant()) ? now : declared.instant();
        if (window.from().instant().isAfter(latest.plus(CLOCKS_DIFFER))) {
            throw IncidentProblems.windowAhead(window);
        }
        return window;
    }

    /** @throws dev.hansei.base.Problem.Invalid where a value is not taken */
    static ImpactWindow kept(ImpactWindow sent) {
        if (sent.to() != null && sent.to().before(sent.from())) {
            throw IncidentProblems.endBeforeBegin();
        }
        return new ImpactWindow(
                KeptText.id(sent.id()),
                sent.extent(),
                placed(sent.from()),
                placed(sent.to()),
                KeptText.of(sent.scope(), LONGEST_SCOPE),
                sent.supersedes(),
                null);
    }

    static ImpactWindow closed(ImpactWindow open, WindowClosing closing) {
        return kept(new ImpactWindow(
                closing.id(),
                open.extent(),
                open.from(),
                closing.to(),
                closing.scope() == null ? open.scope() : closing.scope(),
                open.id(),
                null));
    }

    private static Moment placed(Moment moment) {
        if (moment != null) {
            Zones.known(moment.zone().getId());
        }
        return KeptText.moment(moment);
    }
}
