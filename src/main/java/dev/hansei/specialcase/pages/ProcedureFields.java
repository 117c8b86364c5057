package dev.hansei.specialcase.pages;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.specialcase.ProcedureStep;
import dev.hansei.specialcase.VerificationCheck;
import dev.hansei.specialcase.desk.ProcedureDraft;
import dev.hansei.specialcase.pages.ProcedureView.Pair;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The form of a procedure document. A row that is wholly empty is no part of it; one that lacks its main text is refused. */
public class ProcedureFields {

    @FormParam("titleJa")
    String titleJa;

    @FormParam("titleEn")
    String titleEn;

    @FormParam("rollbackJa")
    String rollbackJa;

    @FormParam("rollbackEn")
    String rollbackEn;

    @FormParam("codified")
    boolean codified;

    @FormParam("doJa")
    List<String> doJa;

    @FormParam("doEn")
    List<String> doEn;

    @FormParam("seeJa")
    List<String> seeJa;

    @FormParam("seeEn")
    List<String> seeEn;

    @FormParam("backJa")
    List<String> backJa;

    @FormParam("backEn")
    List<String> backEn;

    @FormParam("checkJa")
    List<String> checkJa;

    @FormParam("checkEn")
    List<String> checkEn;

    @FormParam("fineJa")
    List<String> fineJa;

    @FormParam("fineEn")
    List<String> fineEn;

    @FormParam("rule")
    String rule;

    @FormParam("reason")
    String reason;

    /** {@code more} asks for more rows instead of saving. */
    @FormParam("deed")
    String deed;

    boolean more() {
        return "more".equals(deed);
    }

    ProcedureDraft draft() {
        return new ProcedureDraft(
                title(),
                codified,
                rollback(),
                rows(doJa, doEn).mapToObj(this::step).filter(Objects::nonNull).toList(),
                rows(checkJa, checkEn)
                        .mapToObj(this::check)
                        .filter(Objects::nonNull)
                        .toList(),
                Fields.emergency(rule, reason));
    }

    Bilingual title() {
        return Fields.text(titleJa, titleEn);
    }

    Bilingual rollback() {
        return Fields.text(rollbackJa, rollbackEn);
    }

    List<ProcedureView.Step> typedSteps() {
        return rows(doJa, doEn)
                .mapToObj(i -> new ProcedureView.Step(
                        i + 1, pair(doJa, doEn, i), pair(seeJa, seeEn, i), pair(backJa, backEn, i)))
                .toList();
    }

    List<ProcedureView.Check> typedChecks() {
        return rows(checkJa, checkEn)
                .mapToObj(i -> new ProcedureView.Check(i + 1, pair(checkJa, checkEn, i), pair(fineJa, fineEn, i)))
                .toList();
    }

    private ProcedureStep step(int row) {
        Bilingual instruction = text(doJa, doEn, row);
        Bilingual expected = text(seeJa, seeEn, row);
        Bilingual back = text(backJa, backEn, row);
        if (instruction == null && (expected != null || back != null)) {
            throw lacking("手順", "instruction", row);
        }
        return instruction == null ? null : new ProcedureStep(row + 1, instruction, expected, back);
    }

    private VerificationCheck check(int row) {
        Bilingual check = text(checkJa, checkEn, row);
        Bilingual expected = text(fineJa, fineEn, row);
        if (check == null && expected != null) {
            throw lacking("確認", "check", row);
        }
        return check == null ? null : new VerificationCheck("check-" + (row + 1), check, expected);
    }

    private static Problem.Invalid lacking(String ja, String en, int row) {
        return new Problem.Invalid(
                "input/row-incomplete",
                Bilingual.of(
                        (row + 1) + "行目に「" + ja + "」がありません。書くか、その行をすべて空にしてください。",
                        "Row " + (row + 1) + " lacks its " + en + ". Write it, or leave the whole row empty."));
    }

    private static IntStream rows(List<String> ja, List<String> en) {
        return IntStream.range(0, Stream.of(ja, en).mapToInt(List::size).max().orElse(0));
    }

    private static Bilingual text(List<String> ja, List<String> en, int row) {
        return Fields.text(Fields.at(ja, row), Fields.at(en, row));
    }

    private static Pair pair(List<String> ja, List<String> en, int row) {
        return new Pair(Fields.at(ja, row), Fields.at(en, row));
    }
}
