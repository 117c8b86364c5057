package dev.hansei.intake.form;

/**
 * One file of a bundle, as it came.
 *
 * @param name shown in errors; {@code .json} at its end means JSON, anything else YAML
 */
public record BundleSource(String name, byte[] bytes) {

    /** The most bytes that one file may have; of a larger one, no more than a byte beyond this need be given. */
    public static final int LARGEST = 2 * 1024 * 1024;

    /** The most bytes that all files of one import may have together. */
    public static final int LARGEST_SUM = 8 * 1024 * 1024;
}
