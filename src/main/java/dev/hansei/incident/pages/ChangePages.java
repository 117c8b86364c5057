package dev.hansei.incident.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.incident.ChangeDraft;
import dev.hansei.incident.DeclaredChange;
import dev.hansei.incident.DeclaredChanges;
import dev.hansei.incident.Severity;
import dev.hansei.web.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;

/** Changes severity, title or zone at once, and offers to undo that. */
@Path("/incidents/{ref}/changes")
@RolesAllowed({"COMMANDER", "SCRIBE"})
public class ChangePages {

    private final DeclaredChanges changes;
    private final Visitor visitor;
    private final Clock clock;

    ChangePages(DeclaredChanges changes, Visitor visitor, Clock clock) {
        this.changes = changes;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * Only the fields of one of the three are sent.
     *
     * @param seen how it stood on the page that sends it
     */
    @POST
    public Response change(
            @PathParam("ref") String ref,
            @FormParam("severity") @DefaultValue("") String severity,
            @FormParam("ja") String ja,
            @FormParam("en") String en,
            @FormParam("place") String place,
            @FormParam("reason") @DefaultValue("") String reason,
            @FormParam("seen") String seen,
            @HeaderParam("HX-Request") String script) {
        ChangeDraft draft = new ChangeDraft(
                UUID.randomUUID().toString(),
                Typed.choice(Severity.class, severity),
                ja == null && en == null ? null : Bilingual.of(ja, en),
                place,
                null,
                reason.isBlank() ? null : Typed.text(reason));
        DeclaredChange changed = changes.change(ref, draft, seen, visitor.actor(), clock.instant());
        String shown = "/incidents/" + ref + (script == null ? "" : "/facts") + "?undo=" + changed.entry();
        return Response.seeOther(URI.create(shown)).build();
    }
}
