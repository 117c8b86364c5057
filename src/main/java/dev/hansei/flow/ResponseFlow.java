package dev.hansei.flow;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A flow; its versions are published one after the other and never change. */
@Entity
public class ResponseFlow implements Grows<ResponseFlowRecord> {

    @Id
    private UUID id;

    private String reference;
    private ZoneId zone;
    private Bilingual title;

    @OneToMany(mappedBy = "flow", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<FlowVersion> versions = new ArrayList<>();

    protected ResponseFlow() {}

    ResponseFlow(ResponseFlowRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        zone = told.zone();
        title = told.title();
        add(told, now);
    }

    @Override
    public void add(ResponseFlowRecord told, Instant now) {
        Rows.missing(versions, FlowVersion::number, told.versions(), FlowVersionRecord::number)
                .forEach(version -> versions.add(new FlowVersion(this, version, now)));
    }

    @Override
    public ResponseFlowRecord told() {
        return new ResponseFlowRecord(
                reference, zone, title, versions.stream().map(FlowVersion::told).toList());
    }
}
