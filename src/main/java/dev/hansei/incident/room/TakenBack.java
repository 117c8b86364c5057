package dev.hansei.incident.room;

import dev.hansei.base.Bilingual;
import dev.hansei.incident.IncidentRecord;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something said of the impact that turned out wrong.
 *
 * @param what the scope of the impact window, or the name of the service
 */
public record TakenBack(Bilingual what, Bilingual reason) {

    static List<TakenBack> of(IncidentRecord incident) {
        return Stream.concat(
                        incident.windows().stream()
                                .filter(window -> window.retracted() != null)
                                .map(window -> new TakenBack(window.scope(), window.retracted())),
                        incident.services().stream()
                                .filter(service -> service.retracted() != null)
                                .map(service -> new TakenBack(service.name(), service.retracted())))
                .toList();
    }
}
