package dev.hansei.input.slack;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Lines;
import dev.hansei.incident.LoggedLine;
import dev.hansei.incident.Source;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.Reading;
import dev.hansei.incident.room.IncidentSummary;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.input.Keys;
import dev.hansei.input.MachineText;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/** Logs what is typed after the slash command, in the grammar of the entry line; what has to be asked is asked. */
@ApplicationScoped
public class Slack {

    /** It may log and set milestones, and nothing else. */
    private static final Actor ACTOR = new Actor(Actor.MACHINE.ref(), null, EnumSet.of(Role.SCRIBE));

    private static final int SHOWN = 20;
    private static final int LONGEST_NAME = 80;

    /** Also the wide one that Japanese keyboards type. */
    private static final String BLANKS = "[\\s\\p{Z}]+";

    private final Lines lines;
    private final RoomReader rooms;

    Slack(Lines lines, RoomReader rooms) {
        this.lines = lines;
        this.rooms = rooms;
    }

    /**
     * @param signature of the request; the same request sent again logs nothing
     * @param sent when the command was sent, which is when it was typed
     * @return what the member who typed it is told, in the language in which they wrote
     */
    String take(SlackCommand command, String signature, Instant sent, Instant now) {
        Language language = Language.written(command.text());
        String[] words = command.text().strip().split(BLANKS, 2);
        String incident = reference(words[0]);
        if (!incident.startsWith("INC-")) {
            return SlackWords.whichIncident(open(), command.command(), language);
        }
        String typed = words.length < 2 ? "" : words[1];
        try {
            ZoneId zone = rooms.zone(incident);
            return switch (LineReader.read(typed, sent, zone)) {
                case Reading.Asked(List<Question> questions) ->
                    SlackWords.asked(questions, command.command() + " " + incident, typed, language);
                case Reading.Understood(EntryLine line) ->
                    log(incident, line, command, Keys.of(Source.SLACK, signature), now, language);
            };
        } catch (Problem problem) {
            return SlackWords.escaped(problem.sentence().in(language));
        }
    }

    /** As it is typed with a Japanese keyboard, or in a hurry. */
    private static String reference(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    private String log(
            String incident, EntryLine line, SlackCommand command, String key, Instant now, Language language) {
        EntryRecord entry = entry(Keys.id("slack", key), line, command.user());
        LoggedLine logged = lines.log(incident, entry, line.milestone(), Source.SLACK, ACTOR, now);
        return SlackWords.logged(
                incident,
                MomentWords.full(entry.at(), language),
                entry.text().orOther(language),
                logged.unmarked() == null ? "" : logged.unmarked().in(language),
                logged.logged().fresh(),
                language);
    }

    /** The text says who typed it, also where the line names a person: whoever types may name anybody. */
    private EntryRecord entry(String id, EntryLine line, String user) {
        EntryRecord told = lines.entry(id, line, EntryRecord.Visibility.INTERNAL, ACTOR);
        String name = MachineText.line(user, LONGEST_NAME);
        if (name.isEmpty()) {
            return told;
        }
        return new EntryRecord(
                told.id(),
                told.at(),
                told.until(),
                told.learned(),
                told.kind(),
                told.visibility(),
                Bilingual.of(signed(told.text().ja(), name), signed(told.text().en(), name)),
                told.by(),
                null,
                null);
    }

    private static String signed(String text, String name) {
        return text == null ? null : text + " (Slack: " + name + ")";
    }

    private List<IncidentSummary> open() {
        return rooms.open(SHOWN).incidents();
    }
}
