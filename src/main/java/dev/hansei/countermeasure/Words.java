package dev.hansei.countermeasure;

import dev.hansei.base.Bilingual;
import java.util.Collection;
import java.util.stream.Collectors;

/** What states and moves are called in the sentences of refusals. */
final class Words {

    private Words() {}

    static Bilingual of(State state) {
        return switch (state) {
            case PROPOSED -> Bilingual.of("提案中", "proposed");
            case PROMISED -> Bilingual.of("約束済み", "promised");
            case DONE -> Bilingual.of("完了", "done");
            case IN_OPERATION -> Bilingual.of("運用中", "in operation");
            case VERIFIED -> Bilingual.of("確認済み", "verified");
            case REOPENED -> Bilingual.of("やり直し", "reopened");
            case WITHDRAWN -> Bilingual.of("取り下げ", "withdrawn");
        };
    }

    static Bilingual of(Collection<State> states) {
        return Bilingual.of(
                states.stream().map(state -> "「" + of(state).ja() + "」").collect(Collectors.joining("か")),
                states.stream().map(state -> of(state).en()).collect(Collectors.joining(" or ")));
    }

    static Bilingual of(Move move) {
        return switch (move) {
            case PROMISE -> Bilingual.of("期限の約束", "Promising a date");
            case FINISH -> Bilingual.of("完了の記録", "Recording that it is done");
            case OPERATE -> Bilingual.of("運用開始の記録", "Recording that it is in operation");
            case VERIFY -> Bilingual.of("効果の確認", "Verifying it");
            case REOPEN -> Bilingual.of("やり直しの判断", "Reopening it");
            case WITHDRAW -> Bilingual.of("取り下げ", "Withdrawing it");
            case PLAN -> Bilingual.of("確認計画の記入", "Writing the check plan");
            case ATTACH -> Bilingual.of("証跡の追加", "Adding evidence");
            case HAND_OVER -> Bilingual.of("責任者の引き継ぎ", "Handing it over");
            case CHANGE_VERIFIER -> Bilingual.of("確認者の交代", "Naming another verifier");
        };
    }

    /** Who may, in the words of a sentence. */
    static Bilingual who(Move move) {
        return switch (move) {
            case PROMISE, FINISH, OPERATE, HAND_OVER ->
                Bilingual.of("責任者、指揮者、事業責任者", "the owner, someone with the role commander or business owner");
            case ATTACH ->
                Bilingual.of(
                        "責任者、確認者、指揮者、事業責任者",
                        "the owner, the verifier, someone with the role commander or business owner");
            case VERIFY -> Bilingual.of("確認計画の確認者", "the verifier of the check plan");
            case REOPEN ->
                Bilingual.of(
                        "確認者、監査担当、レビュー担当、指揮者、事業責任者",
                        "the verifier, someone with the role auditor, reviewer, commander or business owner");
            case WITHDRAW -> Bilingual.of("指揮者、事業責任者", "someone with the role commander or business owner");
            case PLAN ->
                Bilingual.of(
                        "責任者、監査担当、レビュー担当、指揮者、事業責任者",
                        "the owner, someone with the role auditor, reviewer, commander or business owner");
            case CHANGE_VERIFIER ->
                Bilingual.of(
                        "責任者以外の監査担当、指揮者、事業責任者",
                        "someone with the role auditor, commander or business owner who is not the owner");
        };
    }
}
