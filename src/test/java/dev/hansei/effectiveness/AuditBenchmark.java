package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.TOKYO;
import static dev.hansei.effectiveness.AuditStory.WORDS;

import dev.hansei.Sample;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import dev.hansei.document.Theme;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.effectiveness.Conclusion.Verdict;
import dev.hansei.effectiveness.population.Population;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.report.EvaluationFacts;
import dev.hansei.report.EvaluationReport;
import dev.hansei.report.ReportSource;
import dev.hansei.report.wording.Languages;
import dev.hansei.specialcase.CaseBrief;
import dev.hansei.specialcase.CaseRecord;
import dev.hansei.trail.Digests;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;

/**
 * Audits ten thousand cases of one quarter, from collecting them to the PDF of the evaluation; without the database, which
 * {@link AuditOnDatabaseBenchmark} measures.
 */
public final class AuditBenchmark {

    private static final int CASES = 10_000;
    private static final Bundle SAMPLE = BundleReader.read(Sample.sources()).bundle();
    private static final ResponseFlowRecord FLOW = SAMPLE.flows().getFirst();
    private static final long MEGABYTE = 1 << 20;

    private AuditBenchmark() {}

    public static void main(String... arguments) throws IOException {
        System.out.printf(
                "java %s, %d processors, %d cases%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors(), CASES);
        List<CaseRecord> cases = ManyCases.told(CASES, FLOW.ref());
        long held = used();
        byte[] anchor = new byte[64 << 20];
        timed("anchor: SHA-256 of 64 MiB", () -> Digests.sha256(anchor));
        List<CaseBrief> briefs = cases.stream()
                .map(one -> new CaseBrief(one.ref(), one.flow(), one.declared().instant()))
                .toList();
        AuditRecord open = audit(List.of(), null);
        Population population = timed("collect the period, look for gaps", () -> Population.of(open, briefs));
        List<AuditedCase> judged = timed(
                "compare with the flow and judge",
                () -> cases.stream()
                        .map(one -> new AuditedCase(one.ref(), conforms(one), WORDS))
                        .toList());
        AuditRecord signed =
                audit(judged, new Conclusion(Verdict.PARTLY_EFFECTIVE, WORDS, "auditor-b", Moment.exact(LATER, TOKYO)));
        AuditFacts facts = AuditFacts.of(signed, FLOW, cases, SAMPLE.countermeasures());
        timed(
                "every rule again, before signing",
                () -> AuditRules.refusals(facts).count());
        byte[] snapshot = timed("what the conclusion stands on", () -> Snapshots.canonical(facts, List.of()));
        EvaluationFacts told = new EvaluationFacts(
                signed,
                SAMPLE.incidents().getFirst(),
                SAMPLE.countermeasures(),
                FLOW,
                cases,
                Bilingual.of("名義", "Name"));
        String source = timed(
                "records to source, ja+en",
                () -> ReportSource.of("evaluation", "report", EvaluationReport.of(told, Languages.JA_EN)));
        byte[] pdf = timed(
                "source to PDF",
                () -> PdfRenderer.render(XhtmlReader.read(source, "benchmark"), Theme.load(), List.of()));
        System.out.printf(
                "population %d, departing %d, snapshot %d kB%n",
                population.inside().size(),
                judged.stream().filter(one -> !one.conforming()).count(),
                snapshot.length / 1024);
        System.out.printf(
                "evaluation ja+en: %d pages, %d kB%n", Loader.loadPDF(pdf).getNumberOfPages(), pdf.length / 1024);
        System.out.printf("memory: %d MB for the cases, %d MB at most%n", held / MEGABYTE, most() / MEGABYTE);
    }

    private static boolean conforms(CaseRecord one) {
        return AuditRules.judged(new AuditedCase(one.ref(), true, WORDS), FLOW, one)
                .isEmpty();
    }

    private static <T> T timed(String what, Supplier<T> work) {
        Instant before = Instant.now();
        T done = work.get();
        System.out.printf(
                "%-36s %6d ms%n", what, Duration.between(before, Instant.now()).toMillis());
        return done;
    }

    private static AuditRecord audit(List<AuditedCase> judged, Conclusion conclusion) {
        return new AuditRecord(
                "AUD-2024-0009",
                "INC-2023-0001",
                FLOW.ref(),
                TOKYO,
                WORDS,
                LocalDate.of(2024, 4, 1),
                LocalDate.of(2024, 9, 30),
                Moment.exact(LATER, TOKYO),
                "auditor-a",
                List.of("CM-2023-0001", "CM-2023-0005"),
                WORDS,
                judged,
                List.of(),
                List.of(),
                conclusion);
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long most() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
