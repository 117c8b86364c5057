package dev.hansei.effectiveness;

import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.specialcase.CaseRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an audit is about, besides itself.
 *
 * @param cases those declared in the period, by their references
 * @param measures the countermeasures under evaluation
 */
record AuditFacts(
        AuditRecord audit,
        ResponseFlowRecord flow,
        Map<String, CaseRecord> cases,
        List<CountermeasureRecord> measures) {

    /** @param cases may hold cases of other periods, and the measures such as are not under evaluation */
    static AuditFacts of(
            AuditRecord audit, ResponseFlowRecord flow, List<CaseRecord> cases, List<CountermeasureRecord> measures) {
        Map<String, CaseRecord> inside = new LinkedHashMap<>();
        cases.stream()
                .filter(record -> audit.within(record.declared().instant()))
                .forEach(record -> inside.put(record.ref(), record));
        return new AuditFacts(
                audit,
                flow,
                inside,
                measures.stream()
                        .filter(measure -> audit.countermeasures().contains(measure.ref()))
                        .toList());
    }
}
