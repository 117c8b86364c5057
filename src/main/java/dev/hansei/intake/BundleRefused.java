package dev.hansei.intake;

import dev.hansei.base.Bilingual;
import dev.hansei.intake.form.BundleError;
import java.util.List;

/** A bundle was refused as a whole; nothing of it was recorded. */
public final class BundleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BundleError> errors;

    BundleRefused(List<BundleError> errors) {
        super(errors.size() + " errors: " + errors);
        this.errors = errors.stream().sorted(BundleError.ORDER).toList();
    }

    /** All of them, by file and line. */
    public List<BundleError> errors() {
        return errors;
    }

    public Bilingual sentence() {
        return Bilingual.of(
                errors.size() + "件の誤りがあるため、何も取り込んでいません。すべて直してから、もう一度実行してください。",
                errors.size() + " error(s), so nothing was imported. Fix them all and try again.");
    }
}
