package dev.hansei.evidence;

import dev.hansei.web.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Kept files to take away. A browser never opens one here: whoever uploads may not speak for this application. */
@Path("/evidence")
@RolesAllowed({
    "COMMANDER",
    "SCRIBE",
    "EDITOR",
    "REVIEWER",
    "BUSINESS_OWNER",
    "OPERATOR",
    "AUDITOR",
    "COMMUNICATOR",
    "ADMINISTRATOR"
})
public class EvidencePages {

    private final EvidenceFiles files;
    private final Visitor visitor;

    EvidencePages(EvidenceFiles files, Visitor visitor) {
        this.files = files;
        this.visitor = visitor;
    }

    @GET
    @Path("{sha256}")
    public Response file(@PathParam("sha256") String sha256) {
        return answer(files.file(sha256, visitor.actor()));
    }

    /** The name stands there in the form that every browser reads the same. */
    public static Response answer(EvidenceFile file) {
        String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(file.bytes(), "application/octet-stream")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
