package dev.hansei.notification.check;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import dev.hansei.document.DocumentException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What keeps a notification from going out; everything is told at once. */
public final class Gaps {

    private final Set<Bilingual> found = new LinkedHashSet<>();

    public void add(String ja, String en) {
        found.add(Bilingual.of(ja, en));
    }

    /** Words that cannot be set, such as a character without a glyph. */
    public void add(String document, DocumentException refusal) {
        refusal.problems()
                .forEach(problem -> add(
                        document + " を作成できません（" + problem.element() + ": " + problem.message() + "）",
                        document + " cannot be made (" + problem.element() + ": " + problem.message() + ")"));
    }

    /** @throws Problem.Refused listing every gap */
    public void refuseIfAny(String notification) {
        if (!found.isEmpty()) {
            throw new Problem.Refused(
                    "notification/incomplete",
                    Bilingual.of(
                            notification + " はまだ書き出せません。何も書き出していません。次の点を直してから、もう一度実行してください。" + list(Bilingual::ja),
                            notification
                                    + " cannot be exported yet, and nothing was written. Settle the following, then"
                                    + " export again:" + list(Bilingual::en)));
        }
    }

    private String list(Function<Bilingual, String> language) {
        return found.stream().map(language).collect(Collectors.joining("\n- ", "\n- ", ""));
    }
}
