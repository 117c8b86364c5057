package dev.hansei.publication;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Grows;
import dev.hansei.base.Rows;
import dev.hansei.base.Uuid7;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The customer-facing document of an incident; what was published is added to and never changed. */
@Entity
public class Postmortem implements Grows<PostmortemRecord> {

    @Id
    private UUID id;

    private String reference;
    private String incident;
    private ZoneId zone;
    private Bilingual title;
    private Bilingual publisher;

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Section> sections = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Addendum> addenda = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Correction> corrections = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    private List<Revision> revisions = new ArrayList<>();

    protected Postmortem() {}

    Postmortem(PostmortemRecord told, Instant now) {
        id = Uuid7.at(now);
        reference = told.ref();
        incident = told.incident();
        zone = told.zone();
        title = told.title();
        publisher = told.publisher();
        add(told, now);
    }

    @Override
    public void add(PostmortemRecord told, Instant now) {
        Rows.append(sections, told.sections(), Section::id);
        Rows.append(addenda, told.addenda(), Addendum::id);
        Rows.append(corrections, told.corrections(), Correction::id);
        Rows.append(revisions, told.revisions(), Revision::number);
    }

    @Override
    public PostmortemRecord told() {
        return new PostmortemRecord(
                reference,
                incident,
                zone,
                title,
                publisher,
                List.copyOf(sections),
                List.copyOf(addenda),
                List.copyOf(corrections),
                List.copyOf(revisions));
    }
}
