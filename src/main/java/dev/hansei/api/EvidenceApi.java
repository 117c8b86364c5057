package dev.hansei.api;

import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.evidence.EvidencePages;
import dev.hansei.evidence.KeptFile;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Files that show something was done: sent as they are, and taken away as they were. */
@Path("/api/evidence")
@Authenticated
public class EvidenceApi {

    private final Asked asked;
    private final EvidenceFiles files;

    EvidenceApi(Asked asked, EvidenceFiles files) {
        this.asked = asked;
        this.files = files;
    }

    /** Sent twice it is kept once, also without a key. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    public Response keep(@QueryParam("name") String name, byte[] body) {
        return asked.once(body, () -> {
                    KeptFile kept = files.keep(body, name, asked.actor(), asked.now());
                    return Asked.made("/api/evidence/" + kept.sha256(), kept, null);
                })
                .response();
    }

    @GET
    @Path("{sha256}")
    public Response file(@PathParam("sha256") String sha256) {
        return EvidencePages.answer(files.file(sha256, asked.actor()));
    }
}
