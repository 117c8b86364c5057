package dev.hansei.intake.rules;

import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.publication.Addendum;
import dev.hansei.publication.Correction;
import dev.hansei.publication.PostmortemRecord;
import dev.hansei.publication.Revision;
import dev.hansei.publication.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whatever was added to a postmortem stands in a section, and was published by a revision. */
record PostmortemRules(Checks checks, Holdings holdings) {

    void check(PostmortemRecord postmortem) {
        checks.held(postmortem, "incident", postmortem.incident(), holdings.incidents());
        List<Record> places = new ArrayList<>(postmortem.sections());
        places.addAll(postmortem.addenda());
        checks.unique(places, "id", PostmortemRules::id);
        checks.unique(postmortem.corrections(), "id", Correction::id);
        revisions(postmortem);
        places(postmortem);
        additions(postmortem);
    }

    /** Corrections name a section or an addendum, so that the two share their ids. */
    private static String id(Record place) {
        return place instanceof Section section ? section.id() : ((Addendum) place).id();
    }

    private void revisions(PostmortemRecord postmortem) {
        List<Revision> all = holdings.postmortems().rows(postmortem.ref(), PostmortemRecord::revisions);
        List<Integer> numbers = all.stream().map(Revision::number).toList();
        checks.unique(postmortem.revisions(), "number", Revision::number);
        checks.numbered(postmortem.revisions(), numbers, "number", Revision::number);
        List<Revision> inOrder =
                all.stream().sorted(Comparator.comparing(Revision::number)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).at().before(inOrder.get(i - 1).at())) {
                checks.flaw(inOrder.get(i), "at", RuleFlaws::outOfOrder);
            }
        }
        postmortem.sections().forEach(row -> checks.among(row, "revision", row.revision(), What.REVISION, numbers));
        postmortem.addenda().forEach(row -> checks.among(row, "revision", row.revision(), What.REVISION, numbers));
        postmortem.corrections().forEach(row -> checks.among(row, "revision", row.revision(), What.REVISION, numbers));
    }

    /** An entry is shown first by one edition, and a flow that is shown is there. */
    private void additions(PostmortemRecord postmortem) {
        List<String> entries = holdings.incidents().rows(postmortem.incident(), IncidentRecord::timeline).stream()
                .map(EntryRecord::id)
                .toList();
        postmortem.revisions().forEach(row -> checks.eachAmong(row, "adds", row.adds(), What.ENTRY, entries));
        postmortem.sections().forEach(row -> checks.held(row, "flow", row.flow(), holdings.flows()));
        postmortem.addenda().forEach(row -> checks.held(row, "flow", row.flow(), holdings.flows()));
    }

    private void places(PostmortemRecord postmortem) {
        List<Addendum> addenda = holdings.postmortems().rows(postmortem.ref(), PostmortemRecord::addenda);
        List<String> sections = holdings.postmortems().rows(postmortem.ref(), PostmortemRecord::sections).stream()
                .map(Section::id)
                .toList();
        checks.chain(postmortem.addenda(), addenda, Addendum::id, Addendum::after, "after", What.ADDENDUM);
        for (Addendum addendum : postmortem.addenda()) {
            checks.among(addendum, "section", addendum.section(), What.SECTION, sections);
            addenda.stream()
                    .filter(other -> other.id().equals(addendum.after())
                            && !other.section().equals(addendum.section()))
                    .findFirst()
                    .ifPresent(other -> checks.among(addendum, "after", addendum.after(), What.ADDENDUM, List.of()));
        }
        List<String> targets = Stream.concat(sections.stream(), addenda.stream().map(Addendum::id))
                .toList();
        postmortem
                .corrections()
                .forEach(row -> checks.among(row, "target", row.target(), What.SECTION_OR_ADDENDUM, targets));
    }
}
