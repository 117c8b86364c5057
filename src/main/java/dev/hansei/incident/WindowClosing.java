package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;
import jakarta.validation.constraints.NotNull;

/**
 * The end of an impact window.
 *
 * @param id of the closed window, which supersedes the open one
 * @param scope where more is known of it than when the window was opened, else null
 */
public record WindowClosing(@NotNull String id, @NotNull Moment to, Bilingual scope) {}
