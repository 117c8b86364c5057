package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.Milestone;
import dev.hansei.incident.RoleAssignment;
import dev.hansei.incident.Severity;
import dev.hansei.incident.room.DerivedTime;
import dev.hansei.incident.room.EntryCounts;
import dev.hansei.incident.room.IncidentRoom;
import dev.hansei.incident.room.StandingMilestone;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How the incident stands, as a screen shows it. */
public record FactsView(
        String ref,
        String title,
        String lang,
        Severity severity,
        HeadingView heading,
        boolean open,
        String declared,
        Said lastNote,
        String commander,
        List<Mark> milestones,
        List<Unmarked> unmarked,
        List<Role> roles,
        List<Released> released,
        List<Window> windows,
        List<Service> services,
        List<Wrong> takenBack,
        EntryCounts counts) {

    static FactsView of(IncidentRoom room, Names names) {
        Language language = names.language();
        return new FactsView(
                room.ref(),
                room.title().orOther(language),
                Said.of(room.title(), language).lang(),
                room.severity(),
                HeadingView.of(room, names),
                room.status() == IncidentRoom.Status.OPEN,
                MomentWords.full(room.declared(), language),
                room.lastChange() == null || room.lastChange().note() == null
                        ? null
                        : Said.of(room.lastChange().note(), language),
                names.of(room.commander()),
                Arrays.stream(Milestone.Kind.values())
                        .map(kind -> mark(kind, room, language))
                        .toList(),
                room.retractedMilestones().stream()
                        .map(milestone -> new Unmarked(
                                milestone.kind(),
                                names.of(milestone.by()),
                                milestone.at() == null ? "" : clock(milestone.at(), room.declared(), language),
                                Said.of(milestone.retracted(), language)))
                        .toList(),
                room.roles().stream()
                        .map(role -> new Role(
                                role.role(),
                                role.person(),
                                names.of(role.person()),
                                clock(role.at(), room.declared(), language)))
                        .toList(),
                room.released().stream()
                        .map(role -> new Released(
                                role.role(),
                                names.of(role.person()),
                                clock(role.at(), room.declared(), language),
                                Said.of(role.released(), language)))
                        .toList(),
                room.windows().stream().map(window -> window(window, language)).toList(),
                room.services().stream()
                        .map(service -> new Service(service.id(), Said.of(service.name(), language)))
                        .toList(),
                room.takenBack().stream()
                        .map(wrong -> new Wrong(Said.of(wrong.what(), language), Said.of(wrong.reason(), language)))
                        .toList(),
                room.counts());
    }

    public boolean anyMilestone() {
        return milestones.stream().anyMatch(Mark::reached);
    }

    public boolean canBeTakenBack() {
        return !windows.isEmpty() || !services.isEmpty();
    }

    private static Mark mark(Milestone.Kind kind, IncidentRoom room, Language language) {
        Optional<StandingMilestone> standing = room.milestones().stream()
                .filter(milestone -> milestone.kind() == kind)
                .findFirst();
        Optional<DerivedTime> time = room.times().stream()
                .filter(derived -> derived.kind().end() == kind)
                .findFirst();
        return new Mark(
                kind,
                kind.ordinal() + 1,
                standing.map(milestone -> milestone.row().entry().id()).orElse(""),
                standing.map(milestone -> clock(milestone.at(), room.declared(), language))
                        .orElse(""),
                time.map(derived -> MomentWords.duration(derived.length(), language))
                        .orElse(""),
                time.map(DerivedTime::about).orElse(false));
    }

    /** With its day where that is not the day of the declaration. */
    static String clock(Moment at, Moment declared, Language language) {
        String clock = MomentWords.clock(at, language);
        return at.day().equals(declared.day()) ? clock : MomentWords.shortDay(at.day(), language) + " " + clock;
    }

    private static Window window(ImpactWindow window, Language language) {
        return new Window(
                window.id(),
                window.extent(),
                Said.of(window.scope(), language),
                MomentWords.span(window.from(), window.to(), language),
                window.to() == null);
    }

    /**
     * A milestone and how long it took.
     *
     * @param entry the id of the entry it stands at, or empty
     * @param length from the beginning of the impact, or empty
     */
    public record Mark(Milestone.Kind kind, int key, String entry, String clock, String length, boolean about) {

        public boolean reached() {
            return !entry.isEmpty();
        }
    }

    /** A milestone that was set by mistake, and who took it back. */
    public record Unmarked(Milestone.Kind kind, String by, String at, Said reason) {}

    /** Who holds a role, and since when. */
    public record Role(RoleAssignment.Role role, String key, String person, String since) {}

    /** From whom a role was taken, when, and why. */
    public record Released(RoleAssignment.Role role, String person, String at, Said reason) {}

    /** An impact window. */
    public record Window(String id, ImpactWindow.Extent extent, Said scope, String span, boolean open) {}

    /** An affected service. */
    public record Service(String id, Said name) {}

    /** What turned out wrong, and why. */
    public record Wrong(Said what, Said reason) {}

    /** A text, and the tag of the language it is written in. */
    public record Said(String text, String lang) {

        static Said of(Bilingual text, Language language) {
            return new Said(
                    text.orOther(language),
                    text.has(language) ? language.tag() : language.other().tag());
        }
    }
}
