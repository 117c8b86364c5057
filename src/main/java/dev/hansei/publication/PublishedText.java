package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.Rows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rule that a published revision stays as it is: new text belongs to a revision that is new as well. */
final class PublishedText {

    private PublishedText() {}

    /** @throws Problem.Refused naming the text that would change a published revision */
    static void refuseAdditionsTo(PostmortemRecord known, PostmortemRecord told) {
        int published =
                known.revisions().stream().mapToInt(Revision::number).max().orElse(0);
        List<String> late = Stream.of(
                        Rows.missing(known.sections(), Section::id, told.sections(), Section::id).stream()
                                .filter(section -> section.revision() <= published)
                                .map(Section::id),
                        Rows.missing(known.addenda(), Addendum::id, told.addenda(), Addendum::id).stream()
                                .filter(addendum -> addendum.revision() <= published)
                                .map(Addendum::id),
                        Rows.missing(known.corrections(), Correction::id, told.corrections(), Correction::id).stream()
                                .filter(correction -> correction.revision() <= published)
                                .map(Correction::id))
                .flatMap(Function.identity())
                .toList();
        if (!late.isEmpty()) {
            throw new Problem.Refused(
                    "postmortem/revision-published",
                    Bilingual.of(
                            told.ref() + " の第" + published + "版までは公開済みのため、文章を加えられません（" + String.join("、", late)
                                    + "）。新しい版を追加し、その版の番号を付けてください。",
                            told.ref() + " is published up to revision " + published + ", so no text can join it ("
                                    + String.join(", ", late)
                                    + "). Add a new revision and give the text its number."));
        }
    }
}
