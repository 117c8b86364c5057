package dev.hansei.flow;

import dev.hansei.base.Actor;
import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import dev.hansei.base.Differences;
import dev.hansei.base.Problem;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Recording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Flows and their published versions. */
@ApplicationScoped
public class ResponseFlows implements PanacheRepositoryBase<ResponseFlow, UUID> {

    private final Recording recording;

    ResponseFlows(Recording recording) {
        this.recording = recording;
    }

    /** @throws Problem.Refused where a published version is told otherwise */
    @Transactional
    public Change record(ResponseFlowRecord told, Actor actor, Instant now) {
        Fact fact = Fact.of("flow/" + told.ref(), "flow.published", told);
        Optional<ResponseFlow> known = named(told.ref());
        known.ifPresent(flow -> versionsAreToldWhole(flow.told(), told));
        return recording.take(fact, told, known, () -> persist(new ResponseFlow(told, now)), actor, now);
    }

    /** A version with its steps in another order, or with fewer of them, would be another flow. */
    private static void versionsAreToldWhole(ResponseFlowRecord known, ResponseFlowRecord told) {
        known.versions()
                .forEach(published -> told.versions().stream()
                        .filter(version -> version.number().equals(published.number()))
                        .filter(version -> !version.equals(published))
                        .filter(version ->
                                Differences.changes(published, version).isEmpty())
                        .findFirst()
                        .ifPresent(version -> {
                            throw new Problem.Refused(
                                    "flow/version-published",
                                    Bilingual.of(
                                            known.ref() + " の第" + version.number()
                                                    + "版は公開済みのため、手順や観点の数と順序を変えられません。新しい版を追加してください。",
                                            "Version " + version.number() + " of " + known.ref()
                                                    + " is published, so the number and order of its steps and criteria stay."
                                                    + " Add a new version."));
                        }));
    }

    public static Problem.NotFound unknown(String reference) {
        return new Problem.NotFound(
                "flow/unknown",
                Bilingual.of(
                        "対応フロー " + reference + " はありません。参照番号を確かめるか、対応フローの一覧から選んでください。",
                        "There is no response flow " + reference
                                + ". Check the reference, or choose from the list of flows."));
    }

    /** @param newest the number of the version published last */
    public static Problem.NotFound unknownVersion(String reference, int number, int newest) {
        return new Problem.NotFound(
                "flow/unknown-version",
                Bilingual.of(
                        reference + " に第" + number + "版はありません。公開済みの版は第" + newest + "版までです。その中から選んでください。",
                        reference + " has no version " + number + ". Its published versions go up to " + newest
                                + "; choose one of them."));
    }

    public Optional<ResponseFlow> named(String reference) {
        return find("reference", reference).firstResultOptional();
    }

    public List<ResponseFlowRecord> told() {
        return listAll(Sort.by("reference")).stream().map(ResponseFlow::told).toList();
    }
}
