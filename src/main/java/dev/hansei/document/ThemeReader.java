package dev.hansei.document;

import dev.hansei.base.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a theme and collects all its mistakes. */
final class ThemeReader {
    /** What WCAG 2 asks of text in ordinary sizes. */
    private static final double LEGIBLE = 4.5;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");
    private static final String PLACEHOLDERS = "reference|edition|title|publisher|page|pages";

    private final Properties properties;
    private final Problems problems;

    ThemeReader(Properties properties, String source) {
        this.properties = (Properties) properties.clone();
        this.problems = new Problems(source);
    }

    Theme read() {
        Palette paper = palette("paper");
        Palette light = palette("light");
        Palette dark = palette("dark");
        Theme.Margins margins = new Theme.Margins(
                number("margin.top", 10, 60),
                number("margin.bottom", 10, 60),
                number("margin.left", 10, 60),
                number("margin.right", 10, 60));
        Theme.Sizes sizes = new Theme.Sizes(
                number("size.h1", 6, 40),
                number("size.h2", 6, 40),
                number("size.h3", 6, 40),
                number("size.lead", 6, 40),
                number("size.body", 6, 40),
                number("size.table", 6, 40),
                number("size.matrix", 6, 40),
                number("size.small", 6, 40),
                number("size.margin", 6, 40),
                number("leading.ja", 1, 3),
                number("leading.en", 1, 3));
        Map<String, String> wording = wording();
        for (Object unknown : new TreeSet<>(properties.keySet())) {
            problems.add(0, unknown.toString(), "is not a key of a theme");
        }
        problems.throwIfAny();
        return new Theme(paper, light, dark, margins, sizes, wording);
    }

    private Palette palette(String name) {
        Palette palette = new Palette(
                color(name + ".paper"),
                color(name + ".wash"),
                color(name + ".ink"),
                color(name + ".muted"),
                color(name + ".rule"),
                color(name + ".accent"),
                color(name + ".alert"));
        for (Palette.Color ground : new Palette.Color[] {palette.paper(), palette.wash()}) {
            legible(name + ".ink", palette.ink(), ground);
            legible(name + ".muted", palette.muted(), ground);
            legible(name + ".accent", palette.accent(), ground);
            legible(name + ".alert", palette.alert(), ground);
        }
        return palette;
    }

    private void legible(String key, Palette.Color text, Palette.Color ground) {
        double contrast = text.contrast(ground);
        if (contrast < LEGIBLE) {
            problems.add(
                    0,
                    key,
                    String.format("%s on %s has a contrast of %.1f, not 4.5", text.hex(), ground.hex(), contrast));
        }
    }

    private Palette.Color color(String key) {
        try {
            return Palette.Color.parse(value(key));
        } catch (IllegalArgumentException e) {
            problems.add(0, key, e.getMessage());
            return new Palette.Color(0, 0, 0);
        }
    }

    private float number(String key, float least, float most) {
        String value = value(key);
        try {
            float number = Float.parseFloat(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with the bounds.
        }
        problems.add(0, key, String.format("must be a number from %.0f to %.0f, not \"%s\"", least, most, value));
        return least;
    }

    private Map<String, String> wording() {
        Map<String, String> wording = new LinkedHashMap<>();
        for (String place : new String[] {"header.left", "header.right", "footer.left", "footer.right"}) {
            for (Language language : Language.values()) {
                String key = place + "." + language.tag();
                String line = value(key);
                Matcher placeholder = PLACEHOLDER.matcher(line);
                while (placeholder.find()) {
                    if (!placeholder.group(1).matches(PLACEHOLDERS)) {
                        problems.add(0, key, "unknown placeholder " + placeholder.group());
                    }
                }
                wording.put(key, line);
            }
        }
        return wording;
    }

    private String value(String key) {
        Object value = properties.remove(key);
        if (value == null) {
            problems.add(0, key, "is missing");
        }
        return value == null ? "" : value.toString();
    }
}
