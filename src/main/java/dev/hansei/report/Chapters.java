package dev.hansei.report;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.Correction;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Puts the sections of a revision in order, and every addendum and correction in its place. */
final class Chapters {

    private final PostmortemRecord postmortem;
    private final List<Section> sections;
    private final List<Addendum> addenda;
    private final List<Correction> corrections;
    private final Parts parts;
    private final Set<Object> placed = new HashSet<>();

    Chapters(PostmortemRecord postmortem, Parts parts) {
        int revision = parts.revision().number();
        this.postmortem = postmortem;
        this.parts = parts;
        sections = postmortem.sections().stream()
                .filter(section -> section.revision() <= revision)
                .toList();
        addenda = postmortem.addenda().stream()
                .filter(addendum -> addendum.revision() <= revision)
                .sorted(Comparator.comparing(addendum -> addendum.at().instant()))
                .toList();
        corrections = postmortem.corrections().stream()
                .filter(correction -> correction.revision() <= revision)
                .sorted(Comparator.comparing(correction -> correction.at().instant()))
                .toList();
    }

    /** @throws Problem.Refused where an addendum or a correction belongs to nothing in this revision */
    List<PublishedSection> compose() {
        List<PublishedSection> chapters = new ArrayList<>();
        for (Section section : sections) {
            chapters.add(PublishedSection.of(
                    postmortem.ref(),
                    chapters.size() + 1,
                    readable(section),
                    correctionsOf(section.id()),
                    following(section, null),
                    parts));
        }
        refuseMisplaced();
        return chapters;
    }

    /** Those that follow up on the given one, or stand for themselves where it is null; each with its own follow-ups. */
    private List<PublishedAddendum> following(Section section, String after) {
        List<PublishedAddendum> following = new ArrayList<>();
        for (Addendum addendum : addenda) {
            if (addendum.section().equals(section.id())
                    && Objects.equals(addendum.after(), after)
                    && placed.add(addendum)) {
                following.add(PublishedAddendum.of(
                        postmortem.ref(), readable(addendum), correctionsOf(addendum.id()), parts));
                following.addAll(following(section, addendum.id()));
            }
        }
        return following;
    }

    private List<PublishedCorrection> correctionsOf(String target) {
        List<Correction> own = corrections.stream()
                .filter(correction -> correction.target().equals(target))
                .toList();
        placed.addAll(own);
        return own.stream()
                .map(correction -> PublishedCorrection.of(postmortem.ref(), correction, parts.texts()))
                .toList();
    }

    /** Without its text where a correction says that it must not be repeated; the correction stands in its place. */
    private Section readable(Section section) {
        return isWithheld(section.id())
                ? new Section(section.id(), section.revision(), section.title(), null, section.shows(), section.flow())
                : section;
    }

    private Addendum readable(Addendum addendum) {
        return isWithheld(addendum.id())
                ? new Addendum(
                        addendum.id(),
                        addendum.section(),
                        addendum.after(),
                        addendum.revision(),
                        addendum.at(),
                        addendum.title(),
                        null,
                        addendum.shows(),
                        addendum.flow())
                : addendum;
    }

    private boolean isWithheld(String target) {
        return corrections.stream()
                .anyMatch(correction -> correction.target().equals(target) && correction.before() == null);
    }

    private void refuseMisplaced() {
        List<String> misplaced = Stream.concat(
                        addenda.stream().filter(it -> !placed.contains(it)).map(Addendum::id),
                        corrections.stream().filter(it -> !placed.contains(it)).map(Correction::id))
                .toList();
        if (!misplaced.isEmpty()) {
            String ids = String.join(", ", misplaced);
            throw new Problem.Refused(
                    "report/misplaced",
                    Bilingual.of(
                            "この版に、置き場所となる章または追記のない追記・訂正があります：" + ids,
                            "These addenda or corrections belong to no section or addendum of this edition: " + ids));
        }
    }
}
