package dev.hansei.incident;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A measured course during an incident. */
@Entity
public class Series {

    @Id
    private UUID id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    private Incident incident;

    private String name;
    private Bilingual label;
    private Bilingual unit;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Point> points;

    protected Series() {}

    Series(Incident incident, SeriesRecord told, Instant now) {
        id = Uuid7.at(now);
        this.incident = incident;
        name = told.id();
        label = told.label();
        unit = told.unit();
        points = new ArrayList<>(told.points());
    }

    String name() {
        return name;
    }

    /** Takes on the measurements that are new here. */
    void add(SeriesRecord told) {
        Rows.append(points, told.points(), Function.identity());
    }

    SeriesRecord told() {
        return new SeriesRecord(name, label, unit, List.copyOf(points));
    }
}
