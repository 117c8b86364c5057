package dev.hansei.effectiveness;

import static dev.hansei.effectiveness.AuditStory.LATER;
import static dev.hansei.effectiveness.AuditStory.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Sample;
import dev.hansei.base.Moment;
import dev.hansei.base.Problem;
import dev.hansei.countermeasure.CountermeasureRecord;
import dev.hansei.effectiveness.Conclusion.Verdict;
import dev.hansei.effectiveness.QualityReview.Aspect;
import dev.hansei.effectiveness.population.Population;
import dev.hansei.effectiveness.population.Populations;
import dev.hansei.effectiveness.population.Reconciliation;
import dev.hansei.effectiveness.population.ReconciliationItem;
import dev.hansei.flow.ResponseFlowRecord;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.specialcase.CaseBrief;
import dev.hansei.specialcase.CaseRecord;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Random sequences of an auditor's verbs, told twice: to the audit, and to a model that knows only what must hold. */
class AuditModelTest {

    private static final Bundle SAMPLE = BundleReader.read(Sample.sources()).bundle();
    private static final ResponseFlowRecord FLOW = SAMPLE.flows().getFirst();
    private static final List<CaseRecord> CASES = SAMPLE.cases();
    private static final List<CountermeasureRecord> MEASURES = SAMPLE.countermeasures();
    private static final List<String> SCOPE = List.of("CM-2023-0001", "CM-2023-0005");
    private static final List<String> SIGNERS = List.of("auditor-b", "auditor-b", "auditor-b", "manager", "operator-a");

    /** A step says what is done, to which, and whether it goes well. */
    @Property(tries = 400)
    void effective_is_signed_exactly_where_no_rule_is_broken(
            @ForAll boolean prepared, @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 59) Integer> steps) {
        Told told = new Told();
        if (prepared) {
            for (int step = 0; step < 60; step++) {
                if (step % 2 == 0 && step / 2 % 6 < 4) {
                    told.take(step);
                }
            }
            assertThat(told.refusal(Verdict.EFFECTIVE)).isEmpty();
        }
        for (int step : steps) {
            told.take(step);
            assertThat(told.refusal(Verdict.EFFECTIVE).isEmpty())
                    .as("%s, refused: %s", told, told.refusal(Verdict.EFFECTIVE).map(Problem::code))
                    .isEqualTo(told.flawless());
        }
    }

    @Property(tries = 200)
    void no_verdict_is_signed_over_an_unjudged_case_or_an_open_question(
            @ForAll Verdict verdict, @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 59) Integer> steps) {
        Told told = new Told();
        steps.forEach(told::take);
        if (told.refusal(verdict).isEmpty()) {
            assertThat(told.answered).isTrue();
            assertThat(told.judged).hasSize(CASES.size());
        }
    }

    /** The audit, and beside it what a person would remember of it. */
    private static final class Told {

        private final EffectivenessAudit audit = new EffectivenessAudit(
                new AuditRecord(
                        "AUD-2024-0009",
                        "INC-2023-0001",
                        FLOW.ref(),
                        AuditStory.TOKYO,
                        WORDS,
                        LocalDate.of(2024, 2, 1),
                        LocalDate.of(2024, 10, 31),
                        Moment.exact(LATER, AuditStory.TOKYO),
                        "auditor-a",
                        SCOPE,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        null),
                LATER);
        private final Map<String, Boolean> judged = new HashMap<>();
        private final Map<String, Boolean> met = new HashMap<>();
        private final Map<Aspect, Boolean> quality = new HashMap<>();
        private final Set<String> open = new HashSet<>();
        private final Set<String> owners = new HashSet<>();
        private boolean answered;
        private String signer = SIGNERS.getFirst();
        private int findings;

        void take(int step) {
            boolean well = step % 2 == 0;
            int which = step / 12;
            switch (step / 2 % 6) {
                case 0 -> judge(CASES.get(which % CASES.size()).ref(), well);
                case 1 -> check(SCOPE.get(which % SCOPE.size()), well);
                case 2 -> review(Aspect.values()[which % Aspect.values().length], well);
                case 3 -> answer(well);
                case 4 -> find(well);
                default -> signer = SIGNERS.get(which);
            }
        }

        private void judge(String ref, boolean conforming) {
            audit.judge(new AuditedCase(ref, conforming, WORDS));
            judged.put(ref, conforming);
        }

        private void check(String measure, boolean holds) {
            audit.check(new MeasureCheck(measure, holds, WORDS));
            met.put(measure, holds);
        }

        private void review(Aspect aspect, boolean satisfactory) {
            audit.review(new QualityReview(aspect, List.of(CASES.getFirst().ref()), satisfactory, WORDS));
            quality.put(aspect, satisfactory);
        }

        private void answer(boolean told) {
            if (told) {
                audit.answer(new ReconciliationAnswer(
                        ReconciliationAnswer.Question.WORK_OUTSIDE,
                        null,
                        WORDS,
                        "auditor-a",
                        Moment.exact(LATER, AuditStory.TOKYO)));
                answered = true;
            }
        }

        /** Answers an open finding where there is one, else records a finding; the owner of the risk may be a signer. */
        private void find(boolean well) {
            String id = "f" + ++findings;
            Optional<String> answers = well ? open.stream().sorted().findFirst() : Optional.empty();
            String owner = answers.isPresent() ? SIGNERS.get(findings % SIGNERS.size()) : null;
            audit.find(new AuditFinding(id, WORDS, null, owner, answers.orElse(null)));
            answers.ifPresentOrElse(
                    known -> {
                        open.remove(known);
                        owners.add(owner);
                    },
                    () -> open.add(id));
        }

        boolean flawless() {
            return answered
                    && judged.size() == CASES.size()
                    && !judged.containsValue(false)
                    && met.size() == SCOPE.size()
                    && !met.containsValue(false)
                    && quality.size() == Aspect.values().length
                    && !quality.containsValue(false)
                    && open.isEmpty()
                    && signer.equals("auditor-b")
                    && !owners.contains(signer);
        }

        Optional<Problem.Refused> refusal(Verdict verdict) {
            AuditRecord told = audit.told();
            List<CaseBrief> briefs = CASES.stream()
                    .map(one ->
                            new CaseBrief(one.ref(), one.flow(), one.declared().instant()))
                    .toList();
            Population population = Population.of(told, briefs);
            List<ReconciliationItem> items = Reconciliation.of(told, population, Set.of(), List.of(), List.of());
            AuditRecord concluded = told.concluded(
                    WORDS, new Conclusion(verdict, WORDS, signer, Moment.exact(LATER, AuditStory.TOKYO)));
            try {
                SigningRules.check(
                        AuditFacts.of(concluded, FLOW, CASES, MEASURES),
                        new Populations.Collected(population, items),
                        LATER);
                return Optional.empty();
            } catch (Problem.Refused refused) {
                return Optional.of(refused);
            }
        }

        @Override
        public String toString() {
            return "judged " + judged + ", met " + met + ", quality " + quality + ", answered " + answered + ", open "
                    + open + ", owners " + owners + ", signer " + signer;
        }
    }
}
