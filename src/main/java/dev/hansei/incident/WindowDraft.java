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
     * @throws dev.hansei.base.Problem.Invalid where a value is not taken, or where the window begins or ends later than
     *     now and than the declaration
     */
    static ImpactWindow opened(ImpactWindow sent, Moment declared, Instant now) {
        ImpactWindow window = kept(sent);
        if (window.supersedes() != null) {
            throw TimelineProblems.notACorrection();
        }
        if (ahead(window.from(), declared, now)) {
            throw IncidentProblems.windowAhead(window);
        }
        return ended(window, declared, now);
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

    /** @throws dev.hansei.base.Problem.Invalid where a value is not taken, or where the end is still to come */
    static ImpactWindow closed(ImpactWindow open, WindowClosing closing, Moment declared, Instant now) {
        ImpactWindow window = kept(new ImpactWindow(
                closing.id(),
                open.extent(),
                open.from(),
                closing.to(),
                closing.scope() == null ? open.scope() : closing.scope(),
                open.id(),
                null));
        return ended(window, declared, now);
    }

    /** An end that is still to come is a hope: the incident would count as over while it burns. */
    private static ImpactWindow ended(ImpactWindow window, Moment declared, Instant now) {
        if (window.to() != null && ahead(window.to(), declared, now)) {
            throw IncidentProblems.windowEndAhead(window);
        }
        return window;
    }

    /** Whether it is later than both now and the declaration. */
    static boolean ahead(Moment said, Moment declared, Instant now) {
        Instant latest = now.isAfter(declared.instant()) ? now : declared.instant();
        return said.instant().isAfter(latest.plus(CLOCKS_DIFFER));
    }

    private static Moment placed(Moment moment) {
        if (moment != null) {
            Zones.known(moment.zone().getId());
        }
        return KeptText.moment(moment);
    }
}
