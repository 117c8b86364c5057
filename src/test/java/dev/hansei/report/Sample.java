package dev.hansei.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.incident.IncidentRecord;
import dev.hansei.intake.Bundle;
import dev.hansei.intake.BundleReader;
import dev.hansei.intake.BundleReading;
import dev.hansei.intake.form.BundleSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The story of 5 December 2023, as the sample tells it. */
final class Sample {

    private static final Bundle BUNDLE = read();

    private Sample() {}

    static PostmortemFacts postmortem() {
        return new PostmortemFacts(
                BUNDLE.postmortems().getFirst(),
                BUNDLE.incidents().getFirst(),
                BUNDLE.countermeasures(),
                BUNDLE.flows(),
                BUNDLE.cases(),
                BUNDLE.audits());
    }

    static EvaluationFacts evaluation() {
        return new EvaluationFacts(
                BUNDLE.audits().getFirst(),
                BUNDLE.incidents().getFirst(),
                BUNDLE.countermeasures(),
                BUNDLE.flows().getFirst(),
                BUNDLE.cases(),
                BUNDLE.postmortems().getFirst().publisher());
    }

    static IncidentRecord incident() {
        return BUNDLE.incidents().getFirst();
    }

    /** What no customer may read: internal entries, names and keys of people, names of customers, kept evidence. */
    static List<String> secrets() {
        Stream<String> people = BUNDLE.people().stream()
                .flatMap(person -> Stream.of(person.name().ja(), person.name().en(), person.key()))
                .filter(word -> !List.of("commander", "manager").contains(word));
        Stream<String> customers = BUNDLE.customers().stream()
                .flatMap(customer ->
                        Stream.of(customer.name().ja(), customer.name().en(), customer.ref()));
        Stream<String> requests = BUNDLE.cases().stream()
                .flatMap(one -> Stream.of(
                        one.request().ja(), one.title().ja(), one.title().en()));
        return Stream.of(Stream.of("INTERNAL-ONLY-7Q4", "evidence.example"), people, customers, requests)
                .flatMap(words -> words)
                .toList();
    }

    private static Bundle read() {
        List<BundleSource> sources = Stream.of(
                        "people", "customers", "flow", "incident", "countermeasures", "cases", "audit", "postmortem")
                .map(name -> new BundleSource(name + ".yaml", bytes("/sample/" + name + ".yaml")))
                .toList();
        BundleReading reading = BundleReader.read(sources);
        assertThat(reading.errors()).isEmpty();
        return reading.bundle();
    }

    private static byte[] bytes(String resource) {
        try (InputStream bytes = Sample.class.getResourceAsStream(resource)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
