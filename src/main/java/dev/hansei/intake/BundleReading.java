package dev.hansei.intake;

import dev.hansei.intake.form.BundleError;
import dev.hansei.intake.form.Origins;
import java.util.List;

/**
 * What became of the files.
 *
 * @param bundle the records of all files that could be read whole
 * @param origins where each of them came from
 * @param errors by file and line; empty where everything was read
 */
public record BundleReading(Bundle bundle, Origins origins, List<BundleError> errors) {}
