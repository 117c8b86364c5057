package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.base.Problem;
import dev.hansei.base.TypedText;
import dev.hansei.evidence.EvidenceFields;
import dev.hansei.flow.RequiredEvidence;
import dev.hansei.specialcase.conformance.Rule;
import dev.hansei.specialcase.desk.Emergency;
import dev.hansei.web.Chosen;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What people typed into the fields of the desk. */
final class Fields {

    private Fields() {}

    /** The text under the language it is written in; null for an empty field. */
    static Bilingual text(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return switch (Language.written(typed)) {
            case JA -> Bilingual.of(typed, null);
            case EN -> Bilingual.of(null, typed);
        };
    }

    /** What the page called its form; empty where it did not. */
    static Optional<UUID> form(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Two fields, of which one may be empty; null where both are. */
    static Bilingual text(String ja, String en) {
        boolean noJapanese = ja == null || ja.isBlank();
        boolean noEnglish = en == null || en.isBlank();
        return noJapanese && noEnglish ? null : Bilingual.of(noJapanese ? null : ja, noEnglish ? null : en);
    }

    /** The item of that place; empty where the form sent fewer. */
    static String at(List<String> sent, int place) {
        return sent == null || place >= sent.size() ? "" : sent.get(place);
    }

    /** What a browser's field for a day or a time sends; null for an empty field. */
    static Moment moment(String typed, ZoneId zone) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return MomentText.read(TypedText.plain(typed).replace('T', ' '), zone, null);
        } catch (IllegalArgumentException e) {
            throw new Problem.Invalid(
                    "input/not-a-time",
                    Bilingual.of(
                            "「" + typed + "」を日時として読み取れません。2024-04-24 10:00 のように書いてください。",
                            "'" + typed + "' is not a time. Write it as 2024-04-24 10:00."));
        }
    }

    /**
     * A piece of evidence under the title that the flow gives it unless another one was typed.
     *
     * @param now what a file speaks of where no date was typed; a link says when it was as its hash tells
     */
    static Evidence evidence(EvidenceFields.Given given, List<RequiredEvidence> asked, Moment now) {
        Optional<RequiredEvidence> fulfilled =
                asked.stream().filter(one -> one.id().equals(given.piece())).findFirst();
        Moment typed = moment(given.effective(), now.zone());
        if (typed == null && given.href() != null) {
            throw new Problem.Invalid(
                    "evidence/link-undated",
                    Bilingual.of(
                            "リンクの証跡に「証跡の基準日」がありません。リンク先がいつ時点のものかを、2026-01-31 のように書いてください。",
                            "A link lacks its 'Date it refers to'. Say as of when it holds, such as 2026-01-31."));
        }
        return new Evidence(
                given.piece(),
                fulfilled.map(RequiredEvidence::id).orElse(null),
                fulfilled
                        .filter(one -> given.title().isEmpty())
                        .map(RequiredEvidence::title)
                        .orElseGet(() -> text(given.words())),
                given.sha256(),
                given.href(),
                typed == null ? now : typed);
    }

    /** Null where no rule was chosen; a reason alone overrides nothing. */
    static Emergency emergency(String rule, String reason) {
        return rule == null || rule.isBlank() ? null : new Emergency(Chosen.among(Rule.class, rule), text(reason));
    }
}
