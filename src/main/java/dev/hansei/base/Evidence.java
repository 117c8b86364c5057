package dev.hansei.base;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;

/**
 * A file or a link that shows something, attached to a step, a check or a countermeasure.
 *
 * @param id unique within what it is attached to
 * @param fulfils the requirement of the flow step that it answers, or null
 * @param sha256 64 lower-case hexadecimal digits of the bytes
 * @param href where it is kept; never printed in a customer document
 * @param effective the date the evidence speaks of
 */
@Embeddable
public record Evidence(
        @NotNull String id,
        String fulfils,
        @NotNull Bilingual title,
        @NotNull String sha256,
        String href,
        Moment effective) {}
