package dev.hansei.input.batch;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.incident.Source;
import dev.hansei.web.Visitor;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The timeline as a table, for programs. */
@Path("/api/incidents/{ref}/timeline.csv")
@Authenticated
public class TableApi {

    private final TimelineTable table;
    private final TableReader reader;
    private final Batches batches;
    private final Visitor visitor;
    private final Clock clock;

    TableApi(TimelineTable table, TableReader reader, Batches batches, Visitor visitor, Clock clock) {
        this.table = table;
        this.reader = reader;
        this.batches = batches;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Response table(@PathParam("ref") String ref) {
        return TablePages.answer(ref, table.write(ref));
    }

    /** Stores all rows or none, and each entry once. */
    @POST
    @Consumes("text/csv")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"COMMANDER", "SCRIBE", "OPERATOR"})
    public Map<String, Object> take(
            @PathParam("ref") String ref, @QueryParam("visible") @DefaultValue("false") boolean visible, byte[] body) {
        Instant now = clock.instant();
        Actor actor = visitor.actor();
        List<Proposed> batch = reader.read(ref, TableReader.text(body), Map.of(), visible, now);
        List<Problem.Fault> faults = batch.stream()
                .flatMap(one -> one.questions().stream()
                        .map(question ->
                                new Problem.Fault("rows[" + one.number() + "]", question.code(), question.sentence())))
                .toList();
        if (!faults.isEmpty()) {
            throw new Problem.Malformed(
                    "input/table",
                    Bilingual.of(
                            "表に" + faults.size() + "件の誤りがあるため、何も記録していません。すべて直して送り直してください。",
                            "The table has " + faults.size()
                                    + " error(s), so nothing was stored. Correct them all and send it again."),
                    faults);
        }
        Stored stored = batches.store(ref, batch, Source.TABLE, actor, now);
        int internal = reader.internal(ref, reader.read(ref, TableReader.text(body), Map.of(), true, now));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("added", stored.added());
        told.put("known", stored.known());
        told.put("unmarked", stored.unmarked().size());
        told.put("internal", internal);
        if (internal > 0) {
            told.put("notice", internal(internal).in(visitor.language()));
        }
        return told;
    }

    private static Bilingual internal(int count) {
        return Bilingual.of(
                "表で customer とある" + count + "件は、社内限りの記録です。新しい行は visible=true を付けて送ると公開され、" + "記録済みのものは訂正して公開できます。",
                count + " row(s) that the table marks 'customer' are recorded as internal. Send new rows with"
                        + " visible=true; correct those that are recorded to show them to customers.");
    }
}
