package dev.hansei.evidence;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Evidence;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.base.Turn;
import dev.hansei.trail.Digests;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.function.Supplier;

/** Keeps uploaded files, each once, and hands them out unread. */
@ApplicationScoped
public class EvidenceFiles implements PanacheRepositoryBase<EvidenceFile, String> {

    /** In bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;
    private static final String UNNAMED = "evidence.bin";

    private static final Role[] KEEPERS =
            EnumSet.complementOf(EnumSet.of(Role.READER)).toArray(Role[]::new);

    private final Trail trail;

    EvidenceFiles(Trail trail) {
        this.trail = trail;
    }

    /** As {@link #keep(byte[], String, Actor, Instant)}; no more is read than may be kept. */
    public KeptFile keep(InputStream content, String name, Actor actor, Instant now) {
        try {
            return keep(content.readNBytes(LARGEST + 1), name, actor, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Kept twice it is the same file, under the name it came with first.
     *
     * @throws Problem.Invalid where it is empty or too large
     */
    public KeptFile keep(byte[] bytes, String name, Actor actor, Instant now) {
        actor.needs(KEEPERS);
        if (bytes.length == 0) {
            throw new Problem.Invalid(
                    "evidence/empty",
                    Bilingual.of("ファイルが空です。中身のあるファイルを選んでください。", "The file is empty. Choose one that holds something."));
        }
        if (bytes.length > LARGEST) {
            throw new Problem.Invalid(
                    "evidence/too-large",
                    Bilingual.of(
                            "ファイルが20 MiBを超えています。分けるか、保管場所へのリンクをSHA-256とともに記録してください。",
                            "The file is larger than 20 MiB. Split it, or record a link to where it is kept, with its"
                                    + " SHA-256."));
        }
        return Turn.take(() -> {
            EvidenceFile known = findById(Digests.sha256(bytes));
            if (known != null) {
                return known.told();
            }
            EvidenceFile file = new EvidenceFile(named(name), bytes, actor.person(), now);
            persist(file);
            trail.record(
                    Fact.of("evidence/" + file.told().sha256(), "evidence.kept", file.told())
                            .hiding("name"),
                    actor,
                    now);
            flush();
            return file.told();
        });
    }

    /**
     * @throws Problem.NotFound where no such file is kept
     * @throws Problem.Refused where its bytes are no longer those that were kept
     */
    public EvidenceFile file(String sha256, Actor actor) {
        actor.needs(KEEPERS);
        EvidenceFile file = findByIdOptional(sha256)
                .orElseThrow(() -> new Problem.NotFound(
                        "evidence/unknown",
                        Bilingual.of(
                                "このハッシュの証跡は保管されていません。リンクで記録された証跡は、リンク先にあります。",
                                "No evidence of this hash is kept here. Evidence that was given as a link is where the"
                                        + " link leads.")));
        if (!file.sound()) {
            throw new Problem.Refused(
                    "evidence/altered",
                    Bilingual.of(
                            "保管中のデータがハッシュと一致しません。使用を止め、データベースの改変を調べてください。",
                            "The stored bytes do not match their hash. Do not use them, and find out who altered the"
                                    + " database."));
        }
        return file;
    }

    /** Keeps files together with what rests on them: where that is refused, they are not kept either. */
    public <T> T together(Supplier<T> verb) {
        return Turn.take(verb);
    }

    /** @throws Problem.Invalid where it is no file that is kept here, and no link with the date it speaks of */
    public void shows(Evidence sent) {
        if (sent.href() == null ? !has(sent.sha256()) : sent.effective() == null) {
            throw nothing();
        }
    }

    public static Problem.Invalid nothing() {
        return new Problem.Invalid(
                "evidence/nothing",
                Bilingual.of(
                        "証跡がありません。ファイルを選ぶか、リンクとそのSHA-256、いつ時点の証跡かを示す日付をすべて入力してください。",
                        "This is no evidence. Choose a file, or give a link with its SHA-256 and the date it speaks of."));
    }

    public boolean has(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /** A file name without a path, and without what could disguise it. */
    static String named(String told) {
        String name = told == null ? "" : told.replaceAll(".*[/\\\\]", "").strip();
        String kept = TextRules.kept(name);
        return kept.isEmpty()
                        || kept.length() > LONGEST_NAME
                        || TextRules.refusal(kept).isPresent()
                ? UNNAMED
                : kept;
    }
}
