package dev.hansei.document;

import dev.hansei.base.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * How documents look: colours, sizes, margins and the wording around the page.
 *
 * @param paper for print; {@code light} and {@code dark} are for screens
 * @param wording the four lines around a page, each in each language, with their placeholders
 */
public record Theme(
        Palette paper, Palette light, Palette dark, Margins margins, Sizes sizes, Map<String, String> wording) {
    private static final String FILE = "templates/theme.properties";

    /** In millimetres. */
    public record Margins(float top, float bottom, float left, float right) {}

    /** In points; the two leadings are multiples of a size. */
    public record Sizes(
            float h1,
            float h2,
            float h3,
            float lead,
            float body,
            float table,
            float matrix,
            float small,
            float margin,
            float japaneseLeading,
            float englishLeading) {

        public float leading(Language language) {
            return switch (language) {
                case JA -> japaneseLeading;
                case EN -> englishLeading;
            };
        }
    }

    public Theme {
        // In order: what is derived from this record must not differ between two runs.
        wording = Collections.unmodifiableMap(new TreeMap<>(wording));
    }

    /** @throws DocumentException when the theme is not complete or its text not legible */
    public static Theme load() {
        try (InputStream file = Theme.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new DocumentException(new DocumentProblem(FILE, 0, "file", "is not on the class path"));
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DocumentException(new DocumentProblem(FILE, 0, "file", "cannot be read: " + e.getMessage()));
        }
    }

    static Theme parse(String properties) {
        try {
            return read(new StringReader(properties));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Theme read(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return new ThemeReader(properties, FILE).read();
    }

    /**
     * What stands at a place around the page, such as {@code header.left}: a line for each language of the document, or
     * one for all where it reads the same.
     */
    public List<String> lines(String place, DocumentInfo info, int page, int pages) {
        return info.languages().stream()
                .map(language -> line(place, info, language, page, pages))
                .distinct()
                .toList();
    }

    /** The line in the document's first language. */
    public String line(String place, DocumentInfo info, int page, int pages) {
        return line(place, info, info.language(), page, pages);
    }

    private String line(String place, DocumentInfo info, Language language, int page, int pages) {
        return wording.get(place + "." + language.tag())
                .replace("{reference}", info.reference())
                .replace("{edition}", info.edition())
                .replace("{title}", info.titles().get(language))
                .replace("{publisher}", info.publisher(language))
                .replace("{page}", Integer.toString(page))
                .replace("{pages}", Integer.toString(pages));
    }
}
