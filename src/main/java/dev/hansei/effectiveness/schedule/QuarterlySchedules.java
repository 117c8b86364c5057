package dev.hansei.effectiveness.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** By which quarters flows are audited: the last word on each counts. */
@ApplicationScoped
public class QuarterlySchedules implements PanacheRepositoryBase<QuarterlySchedule, UUID> {

    @Transactional
    public List<ScheduleDraft> told() {
        return last().stream().map(QuarterlySchedule::told).toList();
    }

    /** Those of every flow that are switched on, by the reference of the flow. */
    public Map<String, Quarters> quarters() {
        Map<String, Quarters> quarters = new LinkedHashMap<>();
        told().stream()
                .filter(ScheduleDraft::active)
                .forEach(one -> quarters.put(one.flow(), new Quarters(one.zone(), one.firstMonth())));
        return quarters;
    }

    /** Those that all schedules agree on, else those of the calendar. */
    public Quarters usual() {
        List<Quarters> different = quarters().values().stream().distinct().toList();
        return different.size() == 1 ? different.getFirst() : Quarters.OF_THE_CALENDAR;
    }

    List<QuarterlySchedule> last() {
        Map<String, QuarterlySchedule> last = new LinkedHashMap<>();
        listAll(Sort.by("setAt").and("id")).forEach(one -> last.put(one.told().flow(), one));
        return List.copyOf(last.values());
    }
}
