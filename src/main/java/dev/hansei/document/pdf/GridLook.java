package dev.hansei.document.pdf;

import dev.hansei.document.Palette;

/**
 * How a grid is drawn.
 *
 * @param ground behind the rows, or null
 * @param rule below every row but the last, which has {@code lastRule}
 * @param upright whether lines stand between the columns as well
 */
record GridLook(
        float paddingX,
        float paddingY,
        Palette.Color ground,
        Palette.Color rule,
        float line,
        Palette.Color lastRule,
        float lastLine,
        boolean upright) {}
