package dev.hansei.input;

import dev.hansei.base.Bilingual;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.Source;
import java.time.Instant;

/**
 * One thing that another system told, in the form in which it can become an entry.
 *
 * @param key what makes it the same message, as {@link Keys} writes it; nothing is stored twice under one key
 * @param thread what belongs together, such as the group of an alert: later messages follow where the last one went
 * @param closes whether it ends what the thread tells of
 * @param named the incident that it names itself, or null
 * @param at when it happened
 * @param text bounded and clean
 */
public record Message(
        Source source,
        String key,
        String thread,
        boolean closes,
        String named,
        Instant at,
        EntryRecord.Kind kind,
        Bilingual text) {}
