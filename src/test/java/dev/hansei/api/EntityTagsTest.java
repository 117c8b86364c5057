package dev.hansei.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.base.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of tags as RFC 9110 writes them. */
class EntityTagsTest {

    @Test
    void a_list_names_each_of_its_tags() {
        EntityTags tags = read("\"a\", \"b\",W/\"c\"");
        assertThat(tags.strong()).containsExactly("a", "b");
        assertThat(tags.weak()).containsExactly("c");
        assertThat(List.of("a", "b", "c")).allMatch(tags::names);
        assertThat(tags.names("d")).isFalse();
    }

    @Test
    void a_comma_within_a_tag_belongs_to_it() {
        assertThat(read("\"a,b\" , \"\"").strong()).containsExactly("", "a,b");
    }

    @Test
    void empty_places_of_a_list_are_passed_over() {
        assertThat(read(", \"a\",, \"b\" ,").strong()).containsExactly("a", "b");
    }

    @Test
    void a_star_names_everything() {
        assertThat(read(" * ").names("whatever")).isTrue();
    }

    @Test
    void a_header_that_comes_in_two_lines_is_one_list() {
        assertThat(EntityTags.of("If-Match", List.of("\"a\"", "\"b\"")).strong())
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "a", "\"a", "\"a\" b", "\"a\"\"b\"", "*, \"a\"", "w/\"a\"", "\"a b\"", "W/ \"a\""})
    void what_is_no_list_of_tags_is_refused(String header) {
        assertThatThrownBy(() -> read(header))
                .isInstanceOf(Problem.Malformed.class)
                .hasMessageContaining("input/etag");
    }

    @Test
    void what_is_said_of_a_header_that_is_refused_fits_what_was_asked() {
        assertThatThrownBy(() -> read("a")).hasMessageContaining("Nothing was changed, because the header If-Match");
        assertThatThrownBy(() -> EntityTags.of("If-None-Match", List.of("a")))
                .hasMessageContaining("Nothing was read, because the header If-None-Match");
    }

    private static EntityTags read(String header) {
        return EntityTags.of("If-Match", List.of(header));
    }
}
