package dev.hansei.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.hansei.intake.form.BundleSource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

class BundleWriterTest {

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void what_is_written_is_read_back(@ForAll long seed) {
        Bundle bundle = GeneratedBundles.of(new Random(seed));

        BundleReading reading = read("written.yaml", BundleWriter.write(bundle));

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.bundle()).isEqualTo(bundle);
        assertThat(BundleRules.check(reading, Known.NOTHING)).isEmpty();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void another_reader_takes_every_text_for_a_text(@ForAll long seed) throws Exception {
        Bundle bundle = GeneratedBundles.of(new Random(seed));
        Object loaded = new Yaml(new ExactNumbers()).load(BundleWriter.write(bundle));
        String json = new ObjectMapper()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .writeValueAsString(loaded);

        BundleReading reading = read("written.json", json);

        assertThat(reading.errors()).isEmpty();
        assertThat(reading.bundle()).isEqualTo(bundle);
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF)
    void writing_twice_gives_the_same_text(@ForAll long seed) {
        String once = BundleWriter.write(GeneratedBundles.of(new Random(seed)));

        assertThat(BundleWriter.write(read("once.yaml", once).bundle())).isEqualTo(once);
    }

    @Test
    void the_same_seed_gives_the_same_bundle() {
        assertThat(GeneratedBundles.of(new Random(7))).isEqualTo(GeneratedBundles.of(new Random(7)));
    }

    @Test
    void a_person_can_read_what_is_written() {
        String yaml = """
            hansei: 1
            zone: Asia/Tokyo

            people:
              - key: operator-a
                name:
                  ja: 久我 陸
                  en: "no"

            flows:
              - ref: FLOW-0001
                title:
                  en: |-
                    First: - line
                      # second
                versions:
                  - number: 1
                    effective: "2024-02-01"
                    reason:
                      ja: " 先頭の空白"
                    minimumReviewers: 2
                    minimumDepartments: 1
                    steps:
                      - id: announce
                        activity: procedure-review
                        role: coordinator
                        title:
                          en: "Key: value"
                        conditional: false
                    avoid:
                      - day: monday
                        from: "16:00"
                        to: "23:59"
            """;

        BundleReading reading = read("people.yaml", yaml);

        assertThat(reading.errors()).isEmpty();
        assertThat(BundleWriter.write(reading.bundle())).isEqualTo(yaml);
    }

    @Test
    void records_of_several_zones_each_say_theirs() {
        String yaml = """
            hansei: 1

            flows:
              - ref: FLOW-0001
                zone: Asia/Tokyo
                title:
                  en: One
              - ref: FLOW-0002
                zone: Europe/London
                title:
                  en: Two
            """;

        assertThat(BundleWriter.write(read("two.yaml", yaml).bundle())).isEqualTo(yaml);
    }

    /** YAML 1.1 as SnakeYAML takes it, but for numbers with a point, which it would round. */
    private static final class ExactNumbers extends SafeConstructor {
        ExactNumbers() {
            super(new LoaderOptions());
            yamlConstructors.put(Tag.FLOAT, new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new BigDecimal(((ScalarNode) node).getValue());
                }
            });
        }
    }

    private static BundleReading read(String name, String text) {
        return BundleReader.read(List.of(new BundleSource(name, text.getBytes(UTF_8))));
    }
}
