package dev.hansei.intake.form;

import dev.hansei.base.Bilingual;
import java.util.Comparator;

/**
 * One thing that is wrong with a bundle.
 *
 * @param line counted from 1, as is the column
 * @param path such as {@code incidents[0].timeline[3].at}; empty for the file as a whole
 * @param code stable, such as {@code bundle/unknown-key}; listed in docs/problems.md
 * @param sentence what, why, and what to do next
 */
public record BundleError(String file, int line, int column, String path, String code, Bilingual sentence) {

    /** By file, then downwards. */
    public static final Comparator<BundleError> ORDER = Comparator.comparing(BundleError::file)
            .thenComparing(BundleError::line)
            .thenComparing(BundleError::column)
            .thenComparing(BundleError::path)
            .thenComparing(BundleError::code);

    public static BundleError of(Place place, Flaw flaw) {
        return new BundleError(place.file(), place.line(), place.column(), place.path(), flaw.code(), flaw.sentence());
    }
}
