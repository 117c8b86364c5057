package dev.hansei.evidence;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.base.TypedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Pieces of evidence as a form sends them, any number of them: each a file, or a link with its hash. */
public class EvidenceFields {

    private static final String FILE = "file-";

    /** Of each piece the name that its file is sent under, after {@code file-}. */
    @RestForm
    List<String> piece;

    @RestForm
    List<String> title;

    @RestForm
    List<String> sha256;

    @RestForm
    List<String> href;

    @RestForm
    List<String> effective;

    @RestForm(FileUpload.ALL)
    List<FileUpload> files;

    /**
     * What was typed for one piece.
     *
     * @param title as typed, or empty
     * @param name of the file, or empty
     * @param href null for a file
     * @param effective the date as typed, or empty
     */
    public record Given(String piece, String title, String name, String sha256, String href, String effective) {

        /** What it is called where the form asked for no title of its own. */
        public String words() {
            return title.isEmpty() ? name : title;
        }
    }

    /** The pieces of which something was sent, in the order of the form; files are kept on the way. */
    public List<Given> given(EvidenceFiles room, Actor actor, Instant now) {
        List<Given> given = new ArrayList<>();
        for (int i = 0; piece != null && i < piece.size(); i++) {
            String name = piece.get(i);
            Optional<FileUpload> file = file(name);
            String sha = TypedText.plain(at(sha256, i)).toLowerCase(Locale.ROOT);
            if (file.isPresent()) {
                if (!at(href, i).isEmpty() || !sha.isEmpty()) {
                    throw fileAndLink();
                }
                String called = EvidenceFiles.named(file.get().fileName());
                String kept = keep(file.get(), room, actor, now).sha256();
                given.add(new Given(name, at(title, i), called, kept, null, at(effective, i)));
            } else if (!at(title, i).isEmpty() || !sha.isEmpty() || !at(href, i).isEmpty()) {
                String link = at(href, i).isEmpty() ? null : at(href, i);
                given.add(new Given(name, at(title, i), "", sha, link, at(effective, i)));
            }
        }
        return given;
    }

    /** A browser sends a part for a field without a file as well. */
    private Optional<FileUpload> file(String name) {
        return files == null
                ? Optional.empty()
                : files.stream()
                        .filter(upload -> upload.name().equals(FILE + name))
                        .filter(upload -> upload.size() > 0
                                || (upload.fileName() != null
                                        && !upload.fileName().isEmpty()))
                        .findFirst();
    }

    private static Problem.Invalid fileAndLink() {
        return new Problem.Invalid(
                "evidence/file-and-link",
                Bilingual.of(
                        "一つの証跡にファイルとリンクの両方があります。どちらか一方にするか、別々の証跡として追加してください。",
                        "One piece of evidence has both a file and a link. Give one of them, or add them as two pieces."));
    }

    private static String at(List<String> sent, int place) {
        return sent == null || place >= sent.size() ? "" : sent.get(place).strip();
    }

    private static KeptFile keep(FileUpload upload, EvidenceFiles room, Actor actor, Instant now) {
        try (InputStream content = Files.newInputStream(upload.uploadedFile())) {
            return room.keep(content, upload.fileName(), actor, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
