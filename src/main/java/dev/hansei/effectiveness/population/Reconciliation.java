package dev.hansei.effectiveness.population;

import dev.hansei.base.Bilingual;
import dev.hansei.effectiveness.AuditRecord;
import dev.hansei.effectiveness.ReconciliationAnswer.Question;
import dev.hansei.incident.Mention;
import dev.hansei.specialcase.CaseBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Asks what could hide a case from the record. What is asked follows from the records; the answers are the auditor's. */
public final class Reconciliation {

    /** What entries are searched for. */
    static final List<String> WORDS = List.of("case-", "特例対応", "special case");

    private static final Pattern REFERENCE = Pattern.compile("case-\\d{4}-\\d{4,}");
    private static final int NAMED = 5;

    private Reconciliation() {}

    /**
     * @param known references of all cases there are
     * @param late references of cases declared before the period and executed in it
     * @param mentions entries of the period that speak of special cases
     */
    public static List<ReconciliationItem> of(
            AuditRecord audit, Population population, Set<String> known, List<String> late, List<Mention> mentions) {
        List<ReconciliationItem> items = new ArrayList<>();
        population.gaps().forEach(gap -> items.add(item(audit, Question.MISSING_NUMBER, gap.name(), gap(gap))));
        byFlow(population.elsewhere())
                .forEach((flow, cases) -> items.add(item(audit, Question.OTHER_FLOW, flow, otherFlow(flow, cases))));
        late.forEach(ref -> items.add(item(audit, Question.EXECUTED_IN_PERIOD, ref, executed(ref))));
        unknown(mentions, known)
                .forEach((incident, entries) ->
                        items.add(item(audit, Question.MENTIONED, incident, mentioned(incident, entries))));
        items.add(item(audit, Question.WORK_OUTSIDE, null, outside()));
        return List.copyOf(items);
    }

    private static ReconciliationItem item(AuditRecord audit, Question question, String subject, Bilingual text) {
        return new ReconciliationItem(question, subject, text, audit.answer(question, subject));
    }

    private static Map<String, List<String>> byFlow(List<CaseBrief> cases) {
        return cases.stream()
                .collect(Collectors.groupingBy(
                        CaseBrief::flow, TreeMap::new, Collectors.mapping(CaseBrief::ref, Collectors.toList())));
    }

    /** An entry that names only cases on record hides nothing. */
    private static Map<String, List<String>> unknown(List<Mention> mentions, Set<String> known) {
        return mentions.stream()
                .filter(mention -> {
                    List<String> named = REFERENCE
                            .matcher(mention.folded())
                            .results()
                            .map(MatchResult::group)
                            .map(String::toUpperCase)
                            .toList();
                    return named.isEmpty() || !known.containsAll(named);
                })
                .collect(Collectors.groupingBy(
                        Mention::incident, TreeMap::new, Collectors.mapping(Mention::entry, Collectors.toList())));
    }

    private static Bilingual gap(NumberGap gap) {
        return Bilingual.of(
                "番号 " + gap.name() + "（" + gap.count() + "件）の記録がありません。なぜですか。",
                (gap.count() == 1 ? "There is no record of number " : "There are no records of the numbers ")
                        + gap.name() + ". Why?");
    }

    private static Bilingual otherFlow(String flow, List<String> cases) {
        return Bilingual.of(
                "期間内に " + flow + " のもとで" + cases.size() + "件が発生しています（" + shown(cases, "、") + "）。この評価の対象でないのはなぜですか。",
                cases.size() + (cases.size() == 1 ? " case was" : " cases were") + " declared in the period under "
                        + flow + " (" + shown(cases, ", ") + "). Why do they not belong here?");
    }

    private static Bilingual executed(String ref) {
        return Bilingual.of(
                ref + " は期間より前に発生し、期間内に作業されています。どの評価で扱いますか。",
                ref + " was declared before the period and executed in it. Which audit looks at it?");
    }

    private static Bilingual mentioned(String incident, List<String> entries) {
        return Bilingual.of(
                incident + " の時系列に、記録にない特例対応に触れた記録があります（" + shown(entries, "、") + "）。何のことですか。",
                "Entries on the timeline of " + incident + " speak of special cases that are not on record ("
                        + shown(entries, ", ") + "). What are they about?");
    }

    private static Bilingual outside() {
        return Bilingual.of(
                "この記録の外で行われた特例の作業はありませんか。どのように確かめましたか。",
                "Is any special work known that was done outside this record? How was that established?");
    }

    private static String shown(List<String> names, String between) {
        return names.stream().limit(NAMED).collect(Collectors.joining(between)) + (names.size() > NAMED ? " …" : "");
    }
}
