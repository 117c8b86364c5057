package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentWords;
import dev.hansei.base.Problem;

/** What a change of what was declared is refused for. */
final class ChangeProblems {

    private ChangeProblems() {}

    static Problem ahead(Moment at) {
        return new Problem.Invalid(
                "incident/change-ahead",
                Bilingual.of(
                        "変更の時刻（" + MomentWords.full(at, Language.JA) + "）が今より先です。日時を直すか、省いてください。",
                        "The change would happen in the future (" + MomentWords.full(at, Language.EN)
                                + "). Correct the time, or leave it out."));
    }

    static Problem notOneChange() {
        return new Problem.Invalid(
                "incident/one-change",
                Bilingual.of(
                        "重大度、件名、タイムゾーンは1つずつ変更します。どれか1つだけを指定してください。",
                        "The severity, the title and the zone are changed one at a time. Say one of them."));
    }

    static Problem unchanged(DeclaredChange change) {
        if (change.severity() != null) {
            return unchanged("重大度はすでに" + change.severity(), "The severity is " + change.severity());
        }
        return change.title() != null
                ? unchanged("件名はすでにそのとおり", "The title reads so")
                : unchanged("タイムゾーンはすでに" + change.place(), "The time zone is " + change.place());
    }

    static Problem changedSince(Heading.Told what, String now) {
        String ja = switch (what) {
            case SEVERITY -> "重大度は今";
            case TITLE -> "件名は今";
            case ZONE -> "タイムゾーンは今";
        };
        String en = switch (what) {
            case SEVERITY -> "The severity";
            case TITLE -> "The title";
            case ZONE -> "The time zone";
        };
        return new Problem.Refused(
                "incident/changed-since",
                Bilingual.of(
                        ja + "「" + now + "」です。画面を開いてから別の人が変更しました。何も記録していません。今の状態を確かめて、必要ならもう一度変更してください。",
                        en + " is “" + now + "” now: somebody changed it after you saw it. Nothing was recorded. Look"
                                + " again, and change it if that is still right."));
    }

    private static Problem unchanged(String ja, String en) {
        return new Problem.Refused(
                "incident/unchanged", Bilingual.of(ja + "です。何も記録していません。", en + " already. Nothing was recorded."));
    }
}
