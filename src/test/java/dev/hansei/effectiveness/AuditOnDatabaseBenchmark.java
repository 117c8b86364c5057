package dev.hansei.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.specialcase.SpecialCases;
import dev.hansei.trail.Digests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Ten thousand cases of one quarter recorded, and audited from the database; run by {@code ./hansei benchmark}. */
@QuarkusTest
@WithTestResource(DatabaseResource.class)
class AuditOnDatabaseBenchmark {

    private static final int CASES = 10_000;
    private static final int AT_ONCE = 100;
    private static final int PAGE = 50;
    private static final int STORY = 31;
    private static final long MEGABYTE = 1 << 20;

    @Inject
    AuditStory story;

    @Inject
    SpecialCases cases;

    @Inject
    AuditReader reader;

    @Inject
    AuditDesk desk;

    @Test
    void ten_thousand_cases_are_audited_from_the_database() {
        story.toldWithoutCases(STORY);
        AuditDraft draft = AuditStory.draft(STORY, LocalDate.of(2024, 2, 1));
        List<CaseRecord> told = ManyCases.told(CASES, draft.flow());
        System.out.printf(
                "java %s, %d processors, %s, %d cases%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                DatabaseResource.isPostgresql() ? "PostgreSQL" : "H2",
                CASES);
        byte[] anchor = new byte[64 << 20];
        timed("anchor: SHA-256 of 64 MiB", () -> Digests.sha256(anchor));
        timed("record the cases", () -> recorded(told));
        AuditRecord audit = timed("open the audit", () -> story.open(draft));
        timed("read a page of its cases", () -> reader.cases(audit.ref(), AuditReader.Filter.ALL, null, PAGE));
        timed("how far it has come", () -> reader.standing(audit.ref(), AuditStory.LATER));
        timed(
                "read every case of the period",
                () -> QuarkusTransaction.requiringNew()
                        .call(() -> cases.declared(audit.flow(), audit.begin(), audit.end())
                                .size()));
        int judged = timed(
                "judge all that conform",
                () -> desk.judgeRest(
                        audit.ref(), new RestJudgement(AuditStory.WORDS), AuditStory.AUDITOR, AuditStory.LATER));
        timed("how far it has come, judged", () -> reader.standing(audit.ref(), AuditStory.LATER));
        System.out.printf("judged %d; memory at most %d MB%n", judged, most() / MEGABYTE);
        assertThat(judged).isEqualTo(CASES - departing(told));
    }

    /** In portions, as they would come in. */
    private int recorded(List<CaseRecord> told) {
        for (int from = 0; from < told.size(); from += AT_ONCE) {
            List<CaseRecord> portion = told.subList(from, Math.min(told.size(), from + AT_ONCE));
            QuarkusTransaction.requiringNew()
                    .run(() -> portion.forEach(one -> cases.record(one, Sample.ACTOR, Sample.NOW)));
        }
        return told.size();
    }

    private static int departing(List<CaseRecord> told) {
        return (int) told.stream()
                .filter(one -> one.approvals().isEmpty() && !one.execution().isEmpty())
                .count();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        Instant before = Instant.now();
        T done = work.get();
        System.out.printf(
                "%-36s %6d ms%n", what, Duration.between(before, Instant.now()).toMillis());
        return done;
    }

    private static long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
