package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** A measured course, such as the share restored during weeks of recovery. */
public record SeriesRecord(
        @NotNull String id,
        @NotNull Bilingual label,
        @NotNull Bilingual unit,
        List<Point> points) {}
