package dev.hansei.intake;

import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.ErrorLog;
import dev.hansei.intake.rules.RecordRules;
import java.util.List;

/** The rules between the records of a bundle; each error is told at the line it is about. */
public final class BundleRules {

    private BundleRules() {}

    /**
     * All broken rules, by file and line. A bundle that could not be read whole keeps the errors of its reading: rules
     * over what is left of it would blame records that are innocent.
     */
    public static List<BundleError> check(BundleReading reading, Known known) {
        if (!reading.errors().isEmpty()) {
            return reading.errors();
        }
        ErrorLog errors = new ErrorLog();
        RecordRules.check(reading, known, errors);
        return errors.sorted();
    }
}
