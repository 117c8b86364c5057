package dev.hansei.report.quarter;

import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.When;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A quarter for spreadsheets: one row for each thing, told apart by the first column. */
final class QuarterCsv {

    private static final String MARK = "\uFEFF";
    private static final int COLUMNS = 13;

    private QuarterCsv() {}

    /** UTF-8 with a mark, so that spreadsheets read Japanese; lines end as RFC 4180 says. */
    static byte[] of(QuarterPack pack) {
        Stream<String> head = Stream.of(row(
                "kind",
                "reference",
                "title",
                "date",
                "state",
                "overdue",
                "severity",
                "signed",
                "flow_version",
                "overrides",
                "conformance",
                "value",
                "definition"));
        Stream<String> incidents = pack.incidents().stream()
                .map(one -> row(
                        "incident",
                        one.ref(),
                        said(one.title()),
                        at(one.declared()),
                        said(one.state()),
                        "",
                        one.severity()));
        Stream<String> measures = pack.measures().stream()
                .map(one -> row(
                        "countermeasure",
                        one.ref(),
                        said(one.title()),
                        at(one.due()),
                        said(one.status()),
                        one.late() ? "overdue" : ""));
        Stream<String> cases = pack.cases().stream()
                .map(one -> row(
                        "case",
                        one.ref(),
                        said(one.title()),
                        at(one.declared()),
                        said(one.state()),
                        "",
                        "",
                        "",
                        said(one.flow()),
                        Integer.toString(one.overrides()),
                        said(one.conformance())));
        Stream<String> audits = pack.audits().stream()
                .map(one -> row(
                        "audit",
                        one.ref(),
                        said(one.title()),
                        one.period(),
                        said(one.verdict()),
                        "",
                        "",
                        at(one.signed())));
        Stream<String> metrics = pack.metrics().stream().flatMap(metric -> values(metric, pack.quarters()));
        return (MARK
                        + Stream.of(head, incidents, measures, cases, audits, metrics)
                                .flatMap(rows -> rows)
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> values(QuarterPack.MetricRow metric, List<String> quarters) {
        return Stream.iterate(0, i -> i < quarters.size(), i -> i + 1)
                .map(i -> row(
                        "metric",
                        quarters.get(i),
                        said(metric.name()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        metric.values().get(i) == null
                                ? ""
                                : metric.values().get(i).toString(),
                        said(metric.definition())));
    }

    static String said(Text text) {
        return text.languages().stream().map(text::of).collect(Collectors.joining(" / "));
    }

    private static String at(When when) {
        return when == null ? "" : when.at();
    }

    /** Columns that a row says nothing of stay empty at its end. */
    private static String row(String... cells) {
        return Stream.concat(Arrays.stream(cells), Stream.generate(() -> ""))
                        .limit(COLUMNS)
                        .map(QuarterCsv::cell)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    /** A cell that a spreadsheet would take for a formula is made a text. */
    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
