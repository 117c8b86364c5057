package dev.hansei.input.batch;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Lines;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.Reading;
import dev.hansei.incident.line.chat.ChatEntry;
import dev.hansei.incident.line.chat.ChatLog;
import dev.hansei.incident.line.time.TimeText;
import dev.hansei.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a pasted chat log into entries, and the lines that were shown of it once somebody has corrected them. An entry is
 * named by what it says, so that the same log pasted again holds nothing new.
 */
@ApplicationScoped
public class Pasted {

    private final Lines lines;
    private final People people;

    Pasted(Lines lines, People people) {
        this.lines = lines;
        this.people = people;
    }

    /** The lines of a log that may name a speaker or end a message, which only somebody who was there can say. */
    public List<String> unclear(String log, Instant began, ZoneId zone) {
        return ChatLog.read(log, began, zone, known(), null).unclear();
    }

    /**
     * @param began when it was pasted
     * @param speakers those of the unclear lines that name a speaker
     */
    public List<Proposed> read(String log, List<String> speakers, Instant began, ZoneId zone, Actor actor) {
        List<ChatEntry> entries =
                ChatLog.read(log, began, zone, known(), speakers).entries();
        List<String> told = entries.stream().map(entry -> line(entry, zone)).toList();
        List<Integer> numbers = entries.stream().map(ChatEntry::number).toList();
        if (entries.size() == 1 && entries.getFirst().line().isEmpty()) {
            Reading reading = entries.getFirst().reading();
            return reading instanceof Reading.Asked(List<Question> questions)
                    ? List.of(Proposed.asked(1, log, questions))
                    : List.of();
        }
        return read(numbers, told, began, zone, actor);
    }

    /**
     * Reads lines that were shown before; empty ones were taken out. A time whose day would be asked goes on from the line
     * before, so that one answer settles those that follow.
     *
     * @param numbers of each line
     */
    public List<Proposed> read(List<Integer> numbers, List<String> told, Instant began, ZoneId zone, Actor actor) {
        List<Proposed> proposed = new ArrayList<>();
        Map<String, Integer> same = new HashMap<>();
        Instant previous = null;
        for (int i = 0; i < told.size(); i++) {
            if (!told.get(i).isBlank()) {
                Proposed one = proposed(
                        numbers.get(i), dated(told.get(i).strip(), began, zone, previous), began, zone, actor, same);
                previous = one.clear() ? one.entry().at().instant() : previous;
                proposed.add(one);
            }
        }
        return List.copyOf(proposed);
    }

    /** The line with its day written out where only the line before says it. */
    private static String dated(String line, Instant began, ZoneId zone, Instant previous) {
        return previous != null
                        && LineReader.read(line, began, zone) instanceof Reading.Asked
                        && LineReader.read(line, began, zone, previous) instanceof Reading.Understood(EntryLine read)
                        && read.timed()
                ? line.substring(0, read.timeStart())
                        + TimeText.write(read.at(), read.until(), zone)
                        + line.substring(read.timeEnd())
                : line;
    }

    private Proposed proposed(
            int number, String line, Instant began, ZoneId zone, Actor actor, Map<String, Integer> same) {
        return switch (LineReader.read(line, began, zone)) {
            case Reading.Asked(List<Question> questions) -> Proposed.asked(number, line, questions);
            case Reading.Understood(EntryLine read) when !read.timed() -> Proposed.asked(number, line, untimed());
            case Reading.Understood(EntryLine read) -> {
                EntryRecord entry = lines.entry("unnamed", read, EntryRecord.Visibility.INTERNAL, actor);
                yield new Proposed(
                        number,
                        line,
                        Named.by(entry, "chat", same),
                        read.milestone() == null ? List.of() : List.of(read.milestone()),
                        List.of(),
                        read.notices());
            }
        };
    }

    private Predicate<String> known() {
        return people.told().stream()
                .flatMap(person -> Stream.of(
                        person.key(), person.name().ja(), person.name().en()))
                .collect(Collectors.toSet())::contains;
    }

    /** The line with its speaker: as the person who acted where the key is known, else as a part of the text. */
    private String line(ChatEntry entry, ZoneId zone) {
        String speaker = entry.speaker();
        if (speaker == null) {
            return entry.line();
        }
        if (people.named(speaker).isPresent()) {
            return entry.line() + " @" + speaker;
        }
        if (!(entry.reading() instanceof Reading.Understood(EntryLine read))) {
            return entry.line() + " (" + speaker + ")";
        }
        String rest = entry.line().substring(read.timeEnd()).stripLeading();
        return read.timed() && !rest.startsWith("!") && !rest.startsWith("、")
                ? entry.line().substring(0, read.timeEnd()) + " " + speaker + ": " + rest
                : entry.line() + " (" + speaker + ")";
    }

    private static Question untimed() {
        return new Question(
                "input/line-untimed",
                Bilingual.of(
                        "この行には時刻がありません。行の先頭に 17:27 や 12/5 17:15 のように書くか、不要なら行を空にしてください。",
                        "This line has no time. Write one before it, such as 17:27 or 2023-12-05 17:15; or empty the line if it is not needed."),
                0,
                0,
                List.of());
    }
}
