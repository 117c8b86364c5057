package dev.hansei.incident;

import dev.hansei.base.KeptText;

/** Impact windows as people send them, turned into the form in which they are kept. */
final class WindowDraft {

    private static final int LONGEST_SCOPE = 2_000;

    private WindowDraft() {}

    /** @throws dev.hansei.base.Problem.Invalid where a value is not taken */
    static ImpactWindow kept(ImpactWindow sent) {
        if (sent.to() != null && sent.to().before(sent.from())) {
            throw IncidentProblems.endBeforeBegin();
        }
        return new ImpactWindow(
                KeptText.id(sent.id()),
                sent.extent(),
                KeptText.moment(sent.from()),
                KeptText.moment(sent.to()),
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
}
