package dev.hansei.specialcase.pages;

import dev.hansei.base.Actor;
import dev.hansei.base.Evidence;
import dev.hansei.base.Moment;
import dev.hansei.evidence.EvidenceFiles;
import dev.hansei.flow.FlowStepRecord;
import dev.hansei.flow.RequiredEvidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file, or a link with its hash, for each of the first four pieces of evidence that a step asks for. */
public class EvidenceFields {

    @RestForm
    FileUpload file1;

    @RestForm
    FileUpload file2;

    @RestForm
    FileUpload file3;

    @RestForm
    FileUpload file4;

    @RestForm
    List<String> link;

    @RestForm
    List<String> sha256;

    /** What was given, in the order in which it is asked for; files are kept on the way. */
    List<Evidence> given(FlowStepRecord step, EvidenceFiles files, Actor actor, Moment day, Instant now) {
        List<Evidence> given = new ArrayList<>();
        FileUpload[] uploads = {file1, file2, file3, file4};
        for (int i = 0; i < Math.min(uploads.length, step.evidence().size()); i++) {
            RequiredEvidence asked = step.evidence().get(i);
            if (uploads[i] != null && uploads[i].size() > 0) {
                given.add(evidence(asked, keep(uploads[i], files, actor, now), null, day));
            } else if (!Fields.at(link, i).isBlank()) {
                String hash = Fields.at(sha256, i).strip();
                given.add(evidence(asked, hash, Fields.at(link, i).strip(), day));
            }
        }
        return given;
    }

    private static Evidence evidence(RequiredEvidence asked, String sha256, String link, Moment day) {
        return new Evidence(asked.id(), asked.id(), asked.title(), sha256, link, day);
    }

    private static String keep(FileUpload upload, EvidenceFiles files, Actor actor, Instant now) {
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            return files.keep(content, upload.fileName(), actor, now).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
