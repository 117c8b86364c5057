package dev.hansei.incident.pages;

import dev.hansei.incident.KnownMeasures;
import dev.hansei.incident.line.EntryLine;
import dev.hansei.incident.line.TextPiece;
import dev.hansei.people.People;
import dev.hansei.web.Visitor;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What texts name, as screens show it: a tag leads to the entries that bear it, a countermeasure to itself. */
@Named("mentioned")
@RequestScoped
public class Mentioned {

    private final KnownMeasures measures;
    private final People people;
    private final Visitor visitor;

    Mentioned(KnownMeasures measures, People people, Visitor visitor) {
        this.measures = measures;
        this.people = people;
        this.visitor = visitor;
    }

    /** @param ref of the incident */
    public List<Part> parts(String ref, String text) {
        return TextPiece.of(text).stream().map(piece -> part(ref, piece)).toList();
    }

    private Part part(String ref, TextPiece piece) {
        if (piece.tag()) {
            String query = URLEncoder.encode(piece.key(), StandardCharsets.UTF_8);
            return new Part(piece.text(), "/incidents/" + ref + "?text=" + query);
        }
        return new Part(
                piece.text(), piece.measure() && measures.has(piece.name()) ? "/countermeasures/" + piece.name() : "");
    }

    /** All that a line names, and of each whether it is known. */
    List<Said> said(EntryLine line) {
        LineWords words = MessageBundles.get(LineWords.class, Localized.Literal.of(visitor.lang()));
        List<Said> said = new ArrayList<>();
        line.people()
                .forEach(person -> said.add(
                        new Said("@" + person, people.named(person).isPresent() ? "" : words.unknownPerson())));
        line.tags().forEach(tag -> said.add(new Said("#" + tag, "")));
        line.countermeasures()
                .forEach(measure ->
                        said.add(new Said(">" + measure, measures.has(measure) ? "" : words.unknownMeasure())));
        return said;
    }

    /** @param link empty where it leads nowhere */
    public record Part(String text, String link) {}

    /** @param doubt why it may be a slip, or empty */
    public record Said(String text, String doubt) {}
}
