package dev.hansei.flow;

import dev.hansei.base.Actor;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import dev.hansei.base.Turn;
import dev.hansei.trail.Fact;
import dev.hansei.trail.Trail;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Where versions of flows are drafted by one person and published by another. */
@ApplicationScoped
public class FlowDesk implements PanacheRepositoryBase<FlowDraft, UUID> {

    private final ResponseFlows flows;
    private final Trail trail;

    FlowDesk(ResponseFlows flows, Trail trail) {
        this.flows = flows;
        this.trail = trail;
    }

    /**
     * Keeps a draft of the next version.
     *
     * @param sent the flow with that version alone
     * @param seen the savings that the writer may have gone on from, none where there was none yet; null where the
     *     writer goes on from their own
     */
    public FlowDraftRecord save(ResponseFlowRecord sent, Set<String> seen, Actor actor, Instant now) {
        actor.needs(Role.EDITOR, Role.BUSINESS_OWNER);
        ResponseFlowRecord kept = FlowTexts.kept(sent);
        return Turn.take(() -> saved(kept, seen, actor, now));
    }

    /** Keeps the first draft of a flow, under the next reference where somebody else took the one that was shown. */
    public FlowDraftRecord begin(ResponseFlowRecord sent, Actor actor, Instant now) {
        actor.needs(Role.EDITOR, Role.BUSINESS_OWNER);
        ResponseFlowRecord kept = FlowTexts.kept(sent);
        return Turn.take(() -> {
            Optional<FlowDraft> other = last(kept.ref(), 1).filter(draft -> !draft.repeats(kept, actor));
            if (other.filter(draft -> draft.writtenBy().equals(actor.ref())).isPresent()) {
                throw FlowProblems.ownBegun(kept.ref());
            }
            boolean taken = other.isPresent() || flows.named(kept.ref()).isPresent();
            ResponseFlowRecord free =
                    taken ? new ResponseFlowRecord(nextReference(), kept.zone(), kept.title(), kept.versions()) : kept;
            return saved(free, Set.of(), actor, now);
        });
    }

    /** Publishes the draft that was read, unless it breaks a rule or the actor wrote any of it. */
    public FlowVersionRecord publish(String reference, Publishing sent, Actor actor, Instant now) {
        actor.needs(Role.BUSINESS_OWNER);
        return Turn.take(() -> {
            Optional<ResponseFlowRecord> flow = flows.named(reference).map(ResponseFlow::told);
            FlowDraft last = last(reference, next(flow)).orElseThrow(() -> FlowProblems.noDraft(reference));
            FlowDraftRecord draft = last.told();
            if (!draft.id().equals(sent.draft())) {
                throw FlowProblems.stale();
            }
            if (writers(draft).anyMatch(actor.ref()::equals)) {
                throw FlowProblems.ownDraft();
            }
            broken(draft, now).stream().findFirst().ifPresent(rule -> {
                throw FlowProblems.broken(rule);
            });
            ResponseFlowRecord told = new ResponseFlowRecord(
                    reference,
                    draft.zone(),
                    draft.title(),
                    Stream.concat(flow.stream().flatMap(known -> known.versions().stream()), Stream.of(draft.version()))
                            .toList());
            flows.record(told, actor, now);
            trail.record(Fact.of("flow/" + reference, "flow.draft-published", Map.of("draft", draft.id())), actor, now);
            flush();
            return draft.version();
        });
    }

    /** The rules that keep this draft from being published. */
    @Transactional
    public List<FlowRule> broken(FlowDraftRecord draft, Instant now) {
        FlowVersionRecord before = flows.named(draft.ref())
                .map(ResponseFlow::told)
                .filter(flow -> !flow.versions().isEmpty())
                .map(flow -> flow.versions().getLast())
                .orElse(null);
        return FlowRules.broken(
                before, draft.version(), now.atZone(draft.zone()).toLocalDate());
    }

    /** The draft of the flow's next version, where somebody has begun one. */
    @Transactional
    public Optional<FlowDraftRecord> draft(String reference) {
        return last(reference, next(flows.named(reference).map(ResponseFlow::told)))
                .map(FlowDraft::told);
    }

    /** @throws Problem.NotFound where nobody has begun one */
    @Transactional
    public FlowDraftRecord drafted(String reference) {
        return draft(reference).orElseThrow(() -> FlowProblems.noDraft(reference));
    }

    /** All flows, and those that are only drafted yet. */
    @Transactional
    public List<FlowSummary> summaries() {
        List<ResponseFlowRecord> known = flows.told();
        Stream<FlowSummary> published = known.stream()
                .map(flow -> new FlowSummary(
                        flow.ref(),
                        flow.zone(),
                        flow.title(),
                        flow.versions().stream().map(FlowVersionRecord::number).toList(),
                        draft(flow.ref()).map(draft -> draft.version().number()).orElse(null)));
        Stream<FlowSummary> begun = list("number = 1 and saving = 1", Sort.by("reference")).stream()
                .map(FlowDraft::told)
                .filter(draft -> known.stream().noneMatch(flow -> flow.ref().equals(draft.ref())))
                .map(draft -> new FlowSummary(draft.ref(), draft.zone(), draft.title(), List.of(), 1));
        return Stream.concat(published, begun).toList();
    }

    /** The reference that a new flow would have. */
    @Transactional
    public String nextReference() {
        int last = summaries().stream()
                .map(FlowSummary::ref)
                .filter(ref -> ref.matches("FLOW-[0-9]{1,8}"))
                .mapToInt(ref -> Integer.parseInt(ref.substring(5)))
                .max()
                .orElse(0);
        return "FLOW-%04d".formatted(last + 1);
    }

    private FlowDraftRecord saved(ResponseFlowRecord kept, Set<String> seen, Actor actor, Instant now) {
        Optional<ResponseFlowRecord> flow = flows.named(kept.ref()).map(ResponseFlow::told);
        flow.filter(known ->
                        !known.title().equals(kept.title()) || !known.zone().equals(kept.zone()))
                .ifPresent(known -> {
                    throw FlowProblems.headDiffers(known.ref());
                });
        int next = next(flow);
        if (kept.versions().getFirst().number() != next) {
            throw FlowProblems.notNext(next);
        }
        Optional<FlowDraft> last = last(kept.ref(), next);
        if (seen != null && last.isPresent() && last.get().repeats(kept, actor)) {
            return last.get().told();
        }
        if (seen != null && !last.map(draft -> seen.contains(draft.told().id())).orElse(seen.isEmpty())) {
            throw FlowProblems.stale();
        }
        if (seen == null
                && last.filter(draft -> !draft.writtenBy().equals(actor.ref())).isPresent()) {
            throw FlowProblems.stale();
        }
        FlowDraft draft = new FlowDraft(kept, last.map(FlowDraft::saving).orElse(0) + 1, actor, now);
        persist(draft);
        trail.record(Fact.of("flow/" + kept.ref(), "flow.drafted", kept), actor, now);
        flush();
        return draft.told();
    }

    private Optional<FlowDraft> last(String reference, int number) {
        return find("reference = ?1 and number = ?2", Sort.by("saving").descending(), reference, number)
                .firstResultOptional();
    }

    private Stream<UUID> writers(FlowDraftRecord draft) {
        return list(
                        "reference = ?1 and number = ?2",
                        draft.ref(),
                        draft.version().number())
                .stream()
                .map(FlowDraft::writtenBy);
    }

    private static int next(Optional<ResponseFlowRecord> flow) {
        return flow.filter(known -> !known.versions().isEmpty())
                .map(known -> known.versions().getLast().number() + 1)
                .orElse(1);
    }
}
