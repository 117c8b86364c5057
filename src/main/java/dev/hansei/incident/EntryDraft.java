package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Moment;

/** Entries as people send them, turned into the form in which they are kept. */
public final class EntryDraft {

    static final int LONGEST_TEXT = 10_000;

    private EntryDraft() {}

    /** @throws dev.hansei.base.Problem.Invalid where a value is not taken */
    public static EntryRecord kept(EntryRecord sent) {
        if (sent.until() != null && sent.until().before(sent.at())) {
            throw TimelineProblems.endBeforeBegin();
        }
        return new EntryRecord(
                KeptText.id(sent.id()),
                KeptText.moment(sent.at()),
                KeptText.moment(sent.until()),
                KeptText.moment(sent.learned()),
                sent.kind(),
                sent.visibility(),
                KeptText.of(sent.text(), LONGEST_TEXT),
                sent.by(),
                sent.supersedes(),
                KeptText.optional(sent.reason(), LONGEST_TEXT));
    }

    static EntryRecord superseding(EntryRecord sent, String superseded) {
        return new EntryRecord(
                sent.id(),
                sent.at(),
                sent.until(),
                sent.learned(),
                sent.kind(),
                sent.visibility(),
                sent.text(),
                sent.by(),
                superseded,
                sent.reason());
    }

    /** The entry that tells of a hand-over; a standing sentence names the person by the key, for names can be erased. */
    static EntryRecord handOver(HandOver sent, Moment at, String by) {
        Bilingual said = KeptText.optional(sent.text(), LONGEST_TEXT);
        Bilingual text = said == null
                ? Bilingual.of(
                        "指揮を " + sent.person() + " に引き継いだ。", "The command was handed over to " + sent.person() + ".")
                : said;
        return kept(new EntryRecord(
                sent.id(),
                at,
                null,
                null,
                EntryRecord.Kind.HANDOVER,
                EntryRecord.Visibility.INTERNAL,
                text,
                by,
                null,
                null));
    }
}
