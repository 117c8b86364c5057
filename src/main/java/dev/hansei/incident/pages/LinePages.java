package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Lines;
import dev.hansei.incident.LoggedLine;
import dev.hansei.incident.line.Choice;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.LineReader;
import dev.hansei.incident.line.Question;
import dev.hansei.incident.line.Reading;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The entry line: how it is read while it is typed, and what happens when it is sent. */
@Path("/incidents/{ref}")
@RolesAllowed({"COMMANDER", "SCRIBE", "OPERATOR"})
@Produces("text/html; charset=UTF-8")
public class LinePages {

    /** A clock that runs ahead by less than this is believed: the browser was set by ours, give or take a request. */
    private static final Duration AHEAD = Duration.ofSeconds(30);

    private static final Duration OLDEST = Duration.ofDays(7);
    private static final Duration ANOTHER_YEAR = Duration.ofDays(400);

    private final Lines lines;
    private final Glances glances;
    private final Mentioned mentioned;
    private final Visitor visitor;
    private final Clock clock;

    LinePages(Lines lines, Glances glances, Mentioned mentioned, Visitor visitor, Clock clock) {
        this.lines = lines;
        this.mentioned = mentioned;
        this.glances = glances;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * How a line would be read. It is posted so that no address, and so no log of one, holds what people type.
     *
     * @param began epoch milliseconds at which the first key was pressed, by the server's clock
     * @param shift minutes to move the time by; the moved line comes back in {@code data-line}
     */
    @POST
    @Path("reading")
    public TemplateInstance reading(
            @PathParam("ref") String ref,
            @FormParam("line") @DefaultValue("") String line,
            @FormParam("began") long began,
            @FormParam("shift") int shift) {
        ZoneId zone = glances.zone(ref);
        Instant since = began(line, began, zone);
        Reading reading = LineReader.read(line, since, zone);
        if (shift != 0 && reading instanceof Reading.Understood(EntryLine understood)) {
            String moved = understood.shifted(line, since, zone, shift);
            return chip(moved, LineReader.read(moved, since, zone));
        }
        return chip(line, reading);
    }

    /**
     * Logs a line under the id its writer made; the same line sent again is the same entry. What has to be asked is asked
     * with 422, and nothing is stored.
     */
    @POST
    @Path("lines")
    public Response log(
            @PathParam("ref") String ref,
            @FormParam("id") @DefaultValue("") String id,
            @FormParam("line") @DefaultValue("") String line,
            @FormParam("began") long began,
            @FormParam("visibility") @DefaultValue("INTERNAL") EntryRecord.Visibility visibility,
            @HeaderParam("HX-Request") String script) {
        Instant now = clock.instant();
        ZoneId zone = glances.zone(ref);
        return switch (LineReader.read(line, began(line, began, zone), zone)) {
            case Reading.Asked(List<Question> questions) ->
                Response.status(422)
                        .entity(visitor.show(Templates.questions(line, questions(line, questions))))
                        .build();
            case Reading.Understood(EntryLine understood) -> {
                String name = id.isBlank() ? UUID.randomUUID().toString() : id;
                LoggedLine logged = lines.log(ref, name, understood, visibility, visitor.actor(), now);
                yield script == null
                        ? Response.seeOther(URI.create("/incidents/" + ref)).build()
                        : Response.status(201).entity(logged(ref, logged)).build();
            }
        };
    }

    private TemplateInstance logged(String ref, LoggedLine line) {
        EntryView entry = glances.view(ref, line.logged().row(), visitor.language());
        return visitor.show(Templates.logged(
                TimelineView.of(ref, List.of(entry)),
                line.unmarked() == null ? "" : line.unmarked().in(visitor.language())));
    }

    private TemplateInstance chip(String line, Reading reading) {
        return switch (reading) {
            case Reading.Asked(List<Question> questions) ->
                visitor.show(Templates.questions(line, questions(line, questions)));
            case Reading.Understood(EntryLine understood) ->
                visitor.show(Templates.chip(
                        line,
                        MomentWords.full(understood.at(), visitor.language()),
                        understood.until() == null ? "" : MomentWords.full(understood.until(), visitor.language()),
                        understood,
                        mentioned.said(understood),
                        understood.notices().stream()
                                .map(notice -> notice.sentence().in(visitor.language()))
                                .toList()));
        };
    }

    private List<Asked> questions(String line, List<Question> questions) {
        return questions.stream()
                .map(question -> new Asked(
                        question.code(),
                        question.sentence().in(visitor.language()),
                        answers(line, question, question.choices()),
                        answers(line, question, question.more())))
                .toList();
    }

    private List<Answer> answers(String line, Question question, List<Choice> choices) {
        return choices.stream()
                .map(choice -> new Answer(
                        question.answered(line, choice), choice.shown().in(visitor.language())))
                .toList();
    }

    /** What cannot be believed does not matter where the line says its whole time by itself. */
    private Instant began(String line, long millis, ZoneId zone) {
        Instant now = clock.instant();
        Instant told = millis == 0 ? now : Instant.ofEpochMilli(millis);
        if (told.isAfter(now.plus(AHEAD)) || told.isBefore(now.minus(OLDEST))) {
            if (dated(line, now, zone)) {
                return now;
            }
            throw new Problem.Invalid(
                    "timeline/began",
                    Bilingual.of(
                            "入力を始めた時刻が信頼できません。端末の時計を確かめ、年月日と時刻を書いて送ってください。",
                            "The moment at which typing began cannot be believed. Check this device's clock, and write the date and the time."));
        }
        return told;
    }

    /** Whether the line is read the same in another year, for then nothing of its time follows from when it was typed. */
    private static boolean dated(String line, Instant now, ZoneId zone) {
        return LineReader.read(line, now, zone) instanceof Reading.Understood(EntryLine today)
                && LineReader.read(line, now.minus(ANOTHER_YEAR), zone) instanceof Reading.Understood(EntryLine before)
                && today.at().equals(before.at())
                && Objects.equals(today.until(), before.until());
    }

    /** A question as a screen shows it. */
    public record Asked(String code, String sentence, List<Answer> answers, List<Answer> more) {}

    /** @param line the whole line as it reads with this answer */
    public record Answer(String line, String shown) {}

    @CheckedTemplate(basePath = "incident")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance chip(
                String line, String at, String until, EntryLine read, List<Mentioned.Said> said, List<String> notices);

        static native TemplateInstance questions(String line, List<Asked> questions);

        static native TemplateInstance logged(TimelineView timeline, String unmarked);
    }
}
