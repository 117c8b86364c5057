package dev.hansei.intake;

/**
 * One file of a bundle, as it came.
 *
 * @param name shown in errors; {@code .json} at its end means JSON, anything else YAML
 */
public record BundleSource(String name, byte[] bytes) {}
