package dev.hansei.specialcase.desk;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Moment;

/**
 * Who acts, and when.
 *
 * @param person a person's key
 * @param department where they belong, or null
 */
public record Doer(String person, Bilingual department, Moment at) {}
