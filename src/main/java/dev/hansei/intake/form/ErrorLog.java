package dev.hansei.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The errors found so far. Past a thousand the rest is left unsaid, so that hostile input costs little. */
public final class ErrorLog {

    private static final int MOST = 1000;

    private final List<BundleError> errors = new ArrayList<>();

    /** @param flaw asked only where there is still room for it */
    public void add(Place place, Supplier<Flaw> flaw) {
        if (errors.size() < MOST) {
            errors.add(BundleError.of(place, flaw.get()));
        } else if (errors.size() == MOST) {
            errors.add(BundleError.of(place, FileFlaws.tooManyErrors(MOST)));
        }
    }

    public List<BundleError> sorted() {
        return errors.stream().sorted(BundleError.ORDER).toList();
    }
}
