package dev.hansei.intake;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Change;
import java.util.Map;

/** What an import did to each record it told. */
public record Imported(Map<Change, Integer> counts, int editions) {

    public Bilingual sentence() {
        int begun = counts.getOrDefault(Change.NEW, 0);
        int grown = counts.getOrDefault(Change.GROWN, 0);
        int same = counts.getOrDefault(Change.SAME, 0);
        return Bilingual.of(
                "取り込みました：新規 " + begun + " 件、追加 " + grown + " 件、変更なし " + same + " 件、公開版の固定 " + editions + " 件。",
                "Imported: " + begun + " new, " + grown + " added to, " + same + " unchanged; " + editions
                        + " published edition(s) frozen.");
    }
}
