package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.QualityReview.Aspect;

import dev.hansei.Sample;
import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Role;
import dev.hansei.intake.Bundles;
import dev.hansei.intake.form.BundleSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The sample's three cases once more under references of their own, before anybody audited them, so that each test can
 * audit them without touching the sample.
 */
@ApplicationScoped
public class AuditStory {

    public static final Instant LATER = Instant.parse("2024-11-19T01:00:00Z");
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    public static final Bilingual WORDS = Bilingual.of("確かめた。", "It was established.");
    public static final Actor AUDITOR = auditor("auditor-b");

    private final Bundles bundles;
    private final OpenedAudits audits;
    private final AuditDesk desk;
    private final AuditReader reader;

    AuditStory(Bundles bundles, OpenedAudits audits, AuditDesk desk, AuditReader reader) {
        this.bundles = bundles;
        this.audits = audits;
        this.desk = desk;
        this.reader = reader;
    }

    public static Actor auditor(String person) {
        return new Actor(UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)), person, Set.of(Role.AUDITOR));
    }

    /** @param number the digit that tells these references from the sample's */
    public void told(int number) {
        told(number, "flow", "incident", "countermeasures", "cases", "postmortem");
    }

    /** As it was before any special case came up. */
    public void toldWithoutCases(int number) {
        told(number, "flow", "incident", "countermeasures", "postmortem");
    }

    /** Someone who holds no account. */
    public void known(String person) {
        String people = """
                hansei: 1
                zone: Asia/Tokyo
                people:
                  - key: %s
                    name: {ja: 新人, en: Newcomer}
                    department: {ja: 監査部, en: Audit}
                """.formatted(person);
        bundles.take(
                List.of(new BundleSource("people.yaml", people.getBytes(StandardCharsets.UTF_8))),
                Sample.ACTOR,
                Sample.NOW);
    }

    private void told(int number, String... names) {
        bundles.take(Sample.sources(), Sample.ACTOR, Sample.NOW);
        bundles.take(Stream.of(names).map(name -> own(name, number)).toList(), Sample.ACTOR, Sample.NOW);
    }

    private static BundleSource own(String name, int number) {
        BundleSource told = Sample.source(Path.of("db/sample/" + name + ".yaml"));
        String text = renamed(new String(told.bytes(), StandardCharsets.UTF_8), number)
                .replaceFirst("(?ms)^affected:.*", "")
                .replaceFirst("(?ms)^      - id: evaluation$.*?(?=^    addenda:)", "")
                .replaceFirst("(?ms)^      - number: 5$.*", "");
        return new BundleSource(number + "-" + told.name(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Turns the sample's references into the story's own. */
    public static String renamed(String text, int number) {
        return text.replaceAll("\\b(INC-2023|CM-2023|CASE-2024|PM-2023|FLOW)-0(\\d{3})\\b", "$1-" + number + "$2");
    }

    /** Turns the story's references into the sample's. */
    public static String named(String text, int number) {
        return text.replaceAll("\\b(INC-2023|CM-2023|CASE-2024|PM-2023|FLOW)-" + number + "(\\d{3})\\b", "$1-0$2");
    }

    /** Opens an audit of a period of its own. */
    public AuditRecord opened(int number, LocalDate from) {
        return audits.open(draft(number, from), AUDITOR, LATER);
    }

    public AuditRecord open(AuditDraft draft) {
        return audits.open(draft, AUDITOR, LATER);
    }

    /** At another time than the story's. */
    public AuditRecord open(AuditDraft draft, Instant at) {
        return audits.open(draft, AUDITOR, at);
    }

    public List<AuditBrief> listed() {
        return reader.list();
    }

    public static AuditDraft draft(int number, LocalDate from) {
        return new AuditDraft(
                "INC-2023-" + number + "001",
                "FLOW-" + number + "001",
                TOKYO,
                null,
                from,
                LocalDate.of(2024, 10, 31),
                Stream.of(1, 2, 3, 4, 5, 6)
                        .map(measure -> "CM-2023-" + number + "00" + measure)
                        .toList());
    }

    /** Does all that is needed before "effective" can be signed. */
    public void examined(AuditRecord audit) {
        answered(audit);
        audit.countermeasures()
                .forEach(measure -> desk.check(audit.ref(), new MeasureCheck(measure, true, WORDS), AUDITOR, LATER));
        desk.judgeRest(audit.ref(), new RestJudgement(WORDS), AUDITOR, LATER);
        for (Aspect aspect : Aspect.values()) {
            desk.review(audit.ref(), new QualityReview(aspect, cases(audit), true, WORDS), AUDITOR, LATER);
        }
    }

    public void answered(AuditRecord audit) {
        reader.standing(audit.ref(), LATER).reconciliation().stream()
                .filter(item -> item.answer() == null)
                .forEach(item -> desk.reconcile(
                        audit.ref(), new AnswerDraft(item.question(), item.subject(), WORDS), AUDITOR, LATER));
    }

    public List<String> cases(AuditRecord audit) {
        return reader.cases(audit.ref(), AuditReader.Filter.ALL, null, 200).cases().stream()
                .map(CaseStanding::ref)
                .toList();
    }
}
