package dev.hansei.effectiveness;

import dev.hansei.effectiveness.schedule.Quarter;
import java.time.ZoneId;

/**
 * A quarter that is over, with special cases that no audit's period reaches.
 *
 * @param flow the reference of the flow they ran under
 * @param zone whose days the quarter is made of
 */
public record Unaudited(String flow, ZoneId zone, Quarter quarter, int cases) {}
