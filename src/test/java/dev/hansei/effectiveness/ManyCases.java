package dev.hansei.effectiveness;

import dev.hansei.Sample;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.intake.form.BundleSource;
import dev.hansei.specialcase.CaseRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample's three cases over and over, each read on its own; of every hundred, one lacks its approval. */
final class ManyCases {

    private static final int DEPARTING = 100;

    private ManyCases() {}

    /** @param flow that they run under, told like the sample's */
    static List<CaseRecord> told(int count, String flow) {
        BundleSource told = Sample.source(Path.of("db/sample/cases.yaml"));
        String text = new String(told.bytes(), StandardCharsets.UTF_8);
        List<CaseRecord> cases = new ArrayList<>();
        while (cases.size() < count) {
            int first = cases.size() + 1;
            String own = text.replaceAll("CASE-2024-000([123])", "CASE-2024-" + "%05d".formatted(first) + "$1")
                    .replace("FLOW-0001", flow);
            Bundle read = BundleReader.read(
                            List.of(new BundleSource("cases.yaml", own.getBytes(StandardCharsets.UTF_8))))
                    .bundle();
            read.cases().forEach(one -> cases.add(cases.size() % DEPARTING == 0 ? withoutApproval(one) : one));
        }
        return List.copyOf(cases.subList(0, count));
    }

    private static CaseRecord withoutApproval(CaseRecord one) {
        return new CaseRecord(
                one.ref(),
                one.flow(),
                one.flowVersion(),
                one.zone(),
                one.title(),
                one.request(),
                one.risk(),
                one.declared(),
                one.deadline(),
                one.assignments(),
                one.steps(),
                one.procedures(),
                one.reviews(),
                List.of(),
                one.execution(),
                one.verification(),
                one.rollbacks(),
                one.outcome());
    }
}
