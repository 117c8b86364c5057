package dev.hansei.incident.room;

import dev.hansei.base.Language;
import dev.hansei.base.TextRules;
import dev.hansei.incident.TimelineEntry;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts together what is asked of a timeline; values are always parameters. */
final class EntryQuery {

    static final String STANDS =
            "not exists (select s.id from TimelineEntry s where s.incident.id = e.incident.id and s.supersedes = e.name)";

    private final StringBuilder text =
            new StringBuilder("select e from TimelineEntry e where e.incident.id = :incident");
    private final Map<String, Object> values = new HashMap<>();

    EntryQuery(UUID incident, TimelineFilter filter) {
        values.put("incident", incident);
        equal("e.kind", "kind", filter.kind());
        equal("e.visibility", "visibility", filter.visibility());
        equal("e.actor", "person", filter.person());
        if (filter.missing() != null) {
            text.append(filter.missing() == Language.JA ? " and e.text.ja is null" : " and e.text.en is null");
        }
        if (filter.text() != null) {
            // Entries stored before there was a column for it are folded as well as the database can.
            and(
                    "coalesce(e.folded, lower(concat(coalesce(e.text.ja, ''), ' ', coalesce(e.text.en, '')))) like :text escape '!'",
                    "text",
                    pattern(filter.text()));
        }
        if (filter.standing()) {
            text.append(" and ").append(STANDS);
        }
    }

    EntryQuery after(Position position) {
        return position == null
                ? this
                : place("(e.at.instant > :at or (e.at.instant = :at and e.id > :row))", position);
    }

    EntryQuery before(Position position) {
        return position == null
                ? this
                : place("(e.at.instant < :at or (e.at.instant = :at and e.id < :row))", position);
    }

    EntryQuery and(String condition, String name, Object value) {
        text.append(" and ").append(condition);
        values.put(name, value);
        return this;
    }

    List<TimelineEntry> list(EntityManager entities, String order, int most) {
        TypedQuery<TimelineEntry> query = entities.createQuery(text + " order by " + order, TimelineEntry.class)
                .setMaxResults(most);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private EntryQuery place(String condition, Position position) {
        values.put("row", position.row());
        return and(condition, "at", position.at());
    }

    private void equal(String path, String name, Object value) {
        if (value != null) {
            and(path + " = :" + name, name, value);
        }
    }

    private static String pattern(String wanted) {
        String folded = TextRules.folded(wanted.strip());
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
