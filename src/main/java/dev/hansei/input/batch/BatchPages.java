package dev.hansei.input.batch;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.incident.Source;
import dev.hansei.incident.room.RoomReader;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Entries that come many at once: pasted or uploaded, shown as they are read, corrected in place, and stored together. */
@Path("/incidents/{ref}/paste")
@RolesAllowed({"COMMANDER", "SCRIBE", "OPERATOR"})
@Produces("text/html; charset=UTF-8")
public class BatchPages {

    private static final int MOST_EDITABLE = 450;

    private final Pasted pasted;
    private final TableReader tables;
    private final Batches batches;
    private final RoomReader rooms;
    private final Visitor visitor;
    private final Clock clock;

    BatchPages(Pasted pasted, TableReader tables, Batches batches, RoomReader rooms, Visitor visitor, Clock clock) {
        this.pasted = pasted;
        this.tables = tables;
        this.batches = batches;
        this.rooms = rooms;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page(@PathParam("ref") String ref) {
        rooms.zone(ref);
        return visitor.show(Templates.paste(ref));
    }

    /** Shows how a chat log is read, and first asks who of it are people where it does not show that; stores nothing. */
    @POST
    public TemplateInstance preview(
            @PathParam("ref") String ref,
            @FormParam("log") @DefaultValue("") String log,
            @FormParam("speaker") List<String> speakers,
            @FormParam("answered") boolean answered) {
        Instant now = clock.instant();
        ZoneId zone = rooms.zone(ref);
        List<String> unclear = answered ? List.of() : pasted.unclear(log, now, zone);
        if (!unclear.isEmpty()) {
            few(unclear.size());
            return visitor.show(Templates.speakers(ref, log, unclear));
        }
        return preview(ref, pasted.read(log, speakers, now, zone, visitor.actor()), now);
    }

    /**
     * Reads the lines again, and stores them where nothing has to be asked and the button says so.
     *
     * @param began when the log was pasted, in epoch milliseconds
     */
    @POST
    @Path("entries")
    public Response lines(
            @PathParam("ref") String ref,
            @FormParam("number") List<Integer> numbers,
            @FormParam("line") List<String> lines,
            @FormParam("began") long began,
            @FormParam("again") @DefaultValue("") String again) {
        Instant now = clock.instant();
        Instant then = Instant.ofEpochMilli(began);
        if (then.isAfter(now) || numbers.size() != lines.size()) {
            throw damaged();
        }
        List<Proposed> batch = pasted.read(numbers, lines, then, rooms.zone(ref), visitor.actor());
        return again.isEmpty() && batch.stream().allMatch(Proposed::clear)
                ? stored(ref, batch, Source.CHAT_LOG, now)
                : Response.status(again.isEmpty() ? 422 : 200)
                        .entity(preview(ref, batch, then))
                        .build();
    }

    /** Shows how a table is read; stores nothing. */
    @POST
    @Path("table")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public TemplateInstance table(@PathParam("ref") String ref, @RestForm("file") FileUpload file) {
        String text = TableReader.text(file == null ? new byte[0] : bytes(file));
        return preview(ref, text, tables.read(ref, text, Map.of(), true, clock.instant()), Map.of(), false);
    }

    /** Reads the table again with the rows that were corrected, and stores it where nothing has to be asked. */
    @POST
    @Path("rows")
    public Response rows(
            @PathParam("ref") String ref,
            @FormParam("table") @DefaultValue("") String text,
            @FormParam("number") List<Integer> numbers,
            @FormParam("row") List<String> rows,
            @FormParam("visible") boolean visible,
            @FormParam("again") @DefaultValue("") String again) {
        if (numbers.size() != rows.size()) {
            throw damaged();
        }
        Map<Integer, String> corrected = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            corrected.put(numbers.get(i), rows.get(i));
        }
        Instant now = clock.instant();
        List<Proposed> batch = tables.read(ref, text, corrected, visible, now);
        return again.isEmpty() && batch.stream().allMatch(Proposed::clear)
                ? stored(ref, batch, Source.TABLE, now)
                : Response.status(again.isEmpty() ? 422 : 200)
                        .entity(preview(ref, text, tables.read(ref, text, corrected, true, now), corrected, visible))
                        .build();
    }

    private Response stored(String ref, List<Proposed> batch, Source source, Instant now) {
        Stored stored = batches.store(ref, batch, source, visitor.actor(), now);
        List<String> unmarked = stored.unmarked().stream()
                .map(why -> why.in(visitor.language()))
                .toList();
        return unmarked.isEmpty()
                ? Response.seeOther(URI.create("/incidents/" + ref)).build()
                : Response.ok(visitor.show(Templates.stored(ref, stored.added(), unmarked)))
                        .build();
    }

    private TemplateInstance preview(String ref, List<Proposed> batch, Instant began) {
        few(batch.size());
        PreviewView view = PreviewView.of(batch, batches.known(ref, batch), visitor.language());
        return visitor.show(Templates.lines(ref, view, began.toEpochMilli()));
    }

    private TemplateInstance preview(
            String ref, String text, List<Proposed> batch, Map<Integer, String> corrected, boolean visible) {
        Set<Integer> unclear =
                batch.stream().filter(one -> !one.clear()).map(Proposed::number).collect(Collectors.toSet());
        List<Settled> settled = corrected.entrySet().stream()
                .filter(row -> !unclear.contains(row.getKey()))
                .map(row -> new Settled(row.getKey(), row.getValue()))
                .toList();
        few(unclear.size() + settled.size());
        PreviewView view = PreviewView.of(batch, batches.known(ref, batch), visitor.language());
        return visitor.show(Templates.rows(
                ref,
                view,
                text,
                settled,
                String.join(", ", Table.of(text).unknown()),
                visible,
                tables.internal(ref, batch)));
    }

    /** A row that somebody corrected or emptied: it comes back with the form, so that nobody has to do it again. */
    public record Settled(int number, String text) {}

    private static byte[] bytes(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each comes back as two fields of a form, which holds 1,000 at most. */
    private static void few(int editable) {
        if (editable > MOST_EDITABLE) {
            throw new Problem.Invalid(
                    "input/too-many-entries",
                    Bilingual.of(
                            "確認画面で一度に直せるのは" + MOST_EDITABLE + "件までです（今回は" + editable + "件）。分けて取り込んでください。",
                            "The preview takes at most " + MOST_EDITABLE + " entries to correct at once, and these are "
                                    + editable + ". Bring them in in parts."));
        }
    }

    private static Problem damaged() {
        return new Problem.Invalid(
                "input/preview",
                Bilingual.of(
                        "確認画面の内容が欠けています。貼り付けるところからやり直してください。",
                        "The preview came back incomplete. Begin again by pasting."));
    }

    @CheckedTemplate(basePath = "input")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance paste(String ref);

        static native TemplateInstance speakers(String ref, String log, List<String> unclear);

        static native TemplateInstance stored(String ref, int added, List<String> unmarked);

        static native TemplateInstance lines(String ref, PreviewView preview, long began);

        static native TemplateInstance rows(
                String ref,
                PreviewView preview,
                String table,
                List<Settled> settled,
                String unused,
                boolean visible,
                int internal);
    }
}
