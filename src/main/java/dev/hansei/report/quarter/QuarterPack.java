package dev.hansei.report.quarter;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.schedule.Quarter;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.StateChange;
import dev.hansei.report.DocumentHead;
import dev.hansei.report.wording.Languages;
import dev.hansei.report.wording.Text;
import dev.hansei.report.wording.Texts;
import dev.hansei.report.wording.When;
import dev.hansei.report.wording.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A quarter as its readers see it. It is for the inside: a text that lacks a language stands in the other one.
 *
 * @param state of which record this was told
 * @param running says that the quarter is not over, or has not begun; null once it is over
 * @param quarters the names of the columns of trends, the latest last
 * @param moreCases how many cases are counted but not listed, or null
 */
public record QuarterPack(
        DocumentHead head,
        Text period,
        Text generated,
        Text state,
        Text running,
        List<IncidentRow> incidents,
        List<MeasureRow> measures,
        List<MeasureRow> overdue,
        Text caseCount,
        List<CaseRow> cases,
        Text moreCases,
        List<AuditRow> audits,
        List<String> quarters,
        List<MetricRow> metrics,
        @JsonIgnore Words words) {

    static final int LISTED = 200;
    private static final int COMPARED = 5;

    /** @param by who asks for it, and {@code at} the moment in words of each language */
    static QuarterPack of(QuarterFacts facts, Languages languages, Bilingual by, Bilingual at) {
        Texts texts = new Texts(languages);
        Words words = texts.words();
        Text name = words.fill("quarter.title", facts.quarter().name());
        List<MeasureRow> measures = measures(facts, texts);
        int cases = QuarterMetric.CASES.of(facts, facts.quarter());
        int listed = facts.listed().size();
        List<Quarter> compared = compared(facts.quarter());
        return new QuarterPack(
                new DocumentHead(
                        facts.quarter().name(),
                        1,
                        name,
                        words.of("quarter.publisher"),
                        facts.until(facts.quarter())
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()),
                texts.computed(language -> period(facts, language)),
                words.fill(
                        "quarter.generated", texts.computed(by::orOther), texts.computed(language -> at.in(language))),
                words.fill("quarter.state", facts.entries(), texts.computed(language -> lastEntry(facts, language))),
                running(facts, words),
                QuarterMetric.declared(facts, facts.quarter()).stream()
                        .map(incident -> incident(incident, texts))
                        .toList(),
                measures,
                measures.stream().filter(MeasureRow::late).toList(),
                words.fill("quarter.caseCount", cases),
                facts.listed().stream()
                        .map(one -> CaseRow.of(one, facts, texts))
                        .toList(),
                cases > listed ? words.fill("quarter.moreCases", cases - listed) : null,
                facts.auditsOfQuarter().stream()
                        .map(audit -> audit(audit, texts))
                        .toList(),
                compared.stream().map(Quarter::name).toList(),
                Arrays.stream(QuarterMetric.values())
                        .map(metric -> metric(metric, facts, compared, words))
                        .toList(),
                words);
    }

    private static Text running(QuarterFacts facts, Words words) {
        if (facts.now().isBefore(facts.begin(facts.quarter()))) {
            return words.of("quarter.notBegun");
        }
        return facts.now().isBefore(facts.end(facts.quarter())) ? words.of("quarter.running") : null;
    }

    private static List<Quarter> compared(Quarter last) {
        List<Quarter> quarters = new ArrayList<>(List.of(last));
        while (quarters.size() < COMPARED) {
            quarters.addFirst(quarters.getFirst().before());
        }
        return quarters;
    }

    private static String period(QuarterFacts facts, Language language) {
        return MomentWords.day(facts.quarter().first(), language)
                + (language == Language.JA ? "～" : " – ")
                + MomentWords.day(facts.quarter().last(), language)
                + (language == Language.JA ? "（" : " (")
                + facts.zone()
                + (language == Language.JA ? "）" : ")");
    }

    private static String lastEntry(QuarterFacts facts, Language language) {
        return facts.lastEntry() == null
                ? "–"
                : MomentWords.full(
                        Moment.exact(facts.lastEntry().truncatedTo(ChronoUnit.SECONDS), facts.zone()), language);
    }

    /** In the other language where it is not translated, and then marked as such. */
    static Text either(Bilingual text, Texts texts) {
        Text untranslated = texts.words().fill("quarter.untranslated", texts.computed(text::orOther));
        return texts.computed(language -> text.has(language) ? text.in(language) : untranslated.of(language.tag()));
    }

    private static IncidentRow incident(IncidentRecord incident, Texts texts) {
        boolean open =
                incident.states().isEmpty() || incident.states().getLast().state() == StateChange.State.REOPENED;
        return new IncidentRow(
                incident.ref(),
                either(incident.title(), texts),
                incident.severity().name(),
                texts.when(incident.declared()),
                texts.words().of(open ? "quarter.incidentOpen" : "quarter.incidentResolved"));
    }

    /** Those that were promised by the end of the quarter or by now while it runs, and not settled before it. */
    private static List<MeasureRow> measures(QuarterFacts facts, Texts texts) {
        return facts.measures().stream()
                .filter(measure ->
                        Promises.of(measure, facts.until(facts.quarter())).made())
                .filter(measure -> {
                    Promises before = Promises.of(measure, facts.begin(facts.quarter()));
                    return !before.made() || !before.settled();
                })
                .map(measure -> {
                    Promises promises = Promises.of(measure, facts.until(facts.quarter()));
                    return new MeasureRow(
                            measure.ref(),
                            either(measure.title(), texts),
                            texts.words().of("measure", measure.kind()),
                            texts.words().of("status", promises.status()),
                            texts.when(promises.due()),
                            promises.overdue(facts.until(facts.quarter())));
                })
                .toList();
    }

    private static AuditRow audit(AuditRecord audit, Texts texts) {
        return new AuditRow(
                audit.ref(),
                either(audit.title(), texts),
                audit.from() + " – " + audit.until(),
                audit.conclusion() == null
                        ? texts.words().of(audit.abandonment() == null ? "quarter.auditOpen" : "quarter.auditAbandoned")
                        : texts.words().of("conclusion", audit.conclusion().verdict()),
                audit.signed() ? texts.when(audit.conclusion().at()) : null);
    }

    private static MetricRow metric(QuarterMetric metric, QuarterFacts facts, List<Quarter> quarters, Words words) {
        List<Integer> values = new ArrayList<>();
        quarters.forEach(quarter -> values.add(metric.of(facts, quarter)));
        return new MetricRow(words.of("metric", metric), words.of("definition", metric), values);
    }

    public record IncidentRow(String ref, Text title, String severity, When declared, Text state) {}

    /** @param due null where no date was promised */
    public record MeasureRow(String ref, Text title, Text kind, Text status, When due, boolean late) {}

    /** @param signed null until it is */
    public record AuditRow(String ref, Text title, String period, Text verdict, When signed) {}

    /** @param values null where nothing can be said of a quarter */
    public record MetricRow(Text name, Text definition, List<Integer> values) {

        public List<String> shown() {
            return values.stream()
                    .map(value -> value == null ? "–" : value.toString())
                    .toList();
        }
    }
}
