package dev.hansei.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.UserTagSectionHelper;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Renders the same template files as the running system does, without a container. */
public final class ReportSource {

    private static final Variant HTML = new Variant(Locale.ROOT, StandardCharsets.UTF_8, Variant.TEXT_HTML);
    private static final Engine ENGINE = engine();

    private ReportSource() {}

    static String of(PostmortemReport report) {
        return ENGINE.getTemplate("report/postmortem").data("report", report).render();
    }

    static String of(EvaluationReport report) {
        return ENGINE.getTemplate("report/evaluation").data("report", report).render();
    }

    /** @param name what the template calls the data */
    public static String of(String template, String name, Object data) {
        return ENGINE.getTemplate("report/" + template).data(name, data).render();
    }

    private static Engine engine() {
        var builder = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .strictRendering(true)
                .addLocator(id -> locate("/templates/" + id + ".html"));
        Stream.of("wording", "stacked", "lines", "prose", "emphatic", "paired")
                .forEach(tag -> builder.addSectionHelper(new UserTagSectionHelper.Factory(tag, "tags/" + tag)));
        return builder.build();
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String resource) {
        return ReportSource.class.getResource(resource) == null ? Optional.empty() : Optional.of(new Located(resource));
    }

    private record Located(String resource) implements TemplateLocator.TemplateLocation {

        @Override
        public Reader read() {
            try (InputStream bytes = ReportSource.class.getResourceAsStream(resource)) {
                return new StringReader(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(HTML);
        }
    }
}
