package dev.hansei.input.batch;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** The timeline as a table, for people. */
@Path("/incidents/{ref}/timeline.csv")
@Authenticated
public class TablePages {

    private final TimelineTable table;

    TablePages(TimelineTable table) {
        this.table = table;
    }

    @GET
    public Response table(@PathParam("ref") String ref) {
        return answer(ref, table.write(ref));
    }

    static Response answer(String ref, String table) {
        return Response.ok(table, "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + ref + "-timeline.csv\"")
                .build();
    }
}
