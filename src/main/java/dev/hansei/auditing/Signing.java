package dev.hansei.auditing;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.base.Turn;
import dev.hansei.effectiveness.AuditDesk;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.ConclusionDraft;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Postmortems;
import dev.hansei.publication.Revision;
import dev.hansei.publication.Section;
import dev.hansei.publication.Shown;
import dev.hansei.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Signs an audit and publishes its evaluation: on its own, and as an addendum to the postmortem; all of it or nothing. */
@ApplicationScoped
public class Signing {

    private final AuditDesk desk;
    private final Postmortems postmortems;
    private final Reports reports;

    Signing(AuditDesk desk, Postmortems postmortems, Reports reports) {
        this.desk = desk;
        this.postmortems = postmortems;
        this.reports = reports;
    }

    /** @throws Problem.Refused naming the first rule that says no */
    public AuditRecord sign(String ref, ConclusionDraft sent, Actor actor, Instant now) {
        return Turn.take(() -> {
            AuditRecord signed = desk.conclude(ref, sent, actor, now);
            postmortems.about(signed.incident()).stream()
                    .filter(postmortem -> !postmortem.revisions().isEmpty())
                    .filter(postmortem -> !postmortem.sections().isEmpty())
                    .forEach(postmortem -> postmortems.record(with(postmortem, signed), actor, now));
            reports.freeze(actor, now);
            reports.everyLanguage(signed);
            return signed;
        });
    }

    /** The postmortem with the evaluation as an addendum, in a revision of its own. */
    static PostmortemRecord with(PostmortemRecord postmortem, AuditRecord audit) {
        int number = postmortem.revisions().getLast().number() + 1;
        Section section = postmortem.sections().stream()
                .filter(one -> one.shows().contains(Shown.EVALUATION))
                .findFirst()
                .orElse(postmortem.sections().getLast());
        Addendum addendum = new Addendum(
                "evaluation-" + audit.ref().toLowerCase(Locale.ROOT),
                section.id(),
                null,
                number,
                audit.conclusion().at(),
                audit.title(),
                audit.conclusion().text(),
                List.of(Shown.EVALUATION));
        Revision revision = new Revision(number, audit.conclusion().at(), changes(section, audit));
        return new PostmortemRecord(
                postmortem.ref(),
                postmortem.incident(),
                postmortem.zone(),
                postmortem.title(),
                postmortem.publisher(),
                postmortem.sections(),
                and(postmortem.addenda(), addendum),
                postmortem.corrections(),
                and(postmortem.revisions(), revision));
    }

    private static Bilingual changes(Section section, AuditRecord audit) {
        return Bilingual.of(
                "- 「" + section.title().orOther(Language.JA) + "」に、再発防止策の有効性を評価した結果（"
                        + MomentWords.day(audit.from(), Language.JA) + "～"
                        + MomentWords.day(audit.until(), Language.JA) + "）を追記しました。",
                "- Added to \"" + section.title().orOther(Language.EN)
                        + "\": the evaluation of the countermeasures for "
                        + MomentWords.day(audit.from(), Language.EN) + " – "
                        + MomentWords.day(audit.until(), Language.EN) + ".");
    }

    private static <R> List<R> and(List<R> rows, R more) {
        List<R> all = new ArrayList<>(rows);
        all.add(more);
        return all;
    }
}
