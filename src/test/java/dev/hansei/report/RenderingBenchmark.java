package dev.hansei.report;

import com.sun.management.OperatingSystemMXBean;
import dev.hansei.base.Bilingual;
import dev.hansei.document.Attachment;
import dev.hansei.document.Document;
import dev.hansei.document.Theme;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.report.wording.Languages;
import dev.hansei.trail.Digests;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/**
 * Measures what the sample's bilingual postmortem costs, warm, in milliseconds of this process's CPU, garbage collection
 * and compilation included. The anchor, a digest over 64 MiB, is measured between the rounds of the same run.
 */
public final class RenderingBenchmark {

    private static final int WARM_UP = 500;
    private static final int ROUNDS = 15;
    private static final int RENDERINGS = 10;

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final Theme THEME = Theme.load();
    private static final byte[] ANCHOR = new byte[64 << 20];

    private RenderingBenchmark() {}

    public static void main(String... arguments) {
        for (int i = 0; i < WARM_UP; i++) {
            render(read(source()));
        }
        double[] whole = new double[ROUNDS];
        double[] compose = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        double[] paint = new double[ROUNDS];
        double[] anchor = new double[ROUNDS];
        String source = source();
        Document document = read(source);
        for (int round = 0; round < ROUNDS; round++) {
            whole[round] = cpu(() -> render(read(source())));
            compose[round] = cpu(RenderingBenchmark::source);
            read[round] = cpu(() -> read(source));
            paint[round] = cpu(() -> render(document));
            anchor[round] = cpu(() -> Digests.sha256(ANCHOR));
        }
        System.out.printf(
                "java %s, %d processors%n", System.getProperty("java.version"), MACHINE.getAvailableProcessors());
        System.out.printf("postmortem ja+en: %d bytes of PDF%n", render(document).length);
        line("records to PDF", whole, anchor);
        line("  records to source", compose, anchor);
        line("  source to tree", read, anchor);
        line("  tree to PDF", paint, anchor);
        line("anchor: SHA-256 of 64 MiB", anchor, anchor);
    }

    private static String source() {
        return ReportSource.of(PostmortemReport.of(Sample.postmortem(), Languages.JA_EN));
    }

    private static Document read(String source) {
        return XhtmlReader.read(source, "benchmark");
    }

    private static byte[] render(Document document) {
        Attachment data = new Attachment(
                "record.json",
                "application/json",
                Bilingual.of("記載事項", "Data"),
                new byte[0],
                document.info().issued());
        return PdfRenderer.render(document, THEME, List.of(data));
    }

    /** Milliseconds of CPU for one call, as the mean of a round's calls. */
    private static double cpu(Runnable work) {
        long before = MACHINE.getProcessCpuTime();
        for (int i = 0; i < RENDERINGS; i++) {
            work.run();
        }
        return (MACHINE.getProcessCpuTime() - before) / 1e6 / RENDERINGS;
    }

    private static void line(String what, double[] rounds, double[] anchor) {
        System.out.printf(
                "%-28s median %6.1f ms CPU, best %6.1f, worst %6.1f, %.2f of the anchor%n",
                what, median(rounds), min(rounds), max(rounds), median(rounds) / median(anchor));
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }

    private static double min(double[] values) {
        return Arrays.stream(values).min().orElseThrow();
    }

    private static double max(double[] values) {
        return Arrays.stream(values).max().orElseThrow();
    }
}
