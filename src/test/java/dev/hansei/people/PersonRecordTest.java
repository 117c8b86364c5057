package dev.hansei.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonRecordTest {

    @ParameterizedTest
    @CsvSource({"JA, 遠野 千早, Chihaya Tono, 遠野", "EN, 遠野 千早, Chihaya Tono, CT", "JA, , Chihaya Tono, CT", "EN, 遠野, , 遠野"})
    void little_room_names_the_family_in_japanese_and_the_first_letters_in_english(
            Language language, String ja, String en, String initials) {
        PersonRecord person = new PersonRecord("business-owner", Bilingual.of(ja, en), null);
        assertThat(person.initials(language)).isEqualTo(initials);
    }
}
