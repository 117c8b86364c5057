package dev.hansei.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void a_missing_role_is_named_in_the_words_of_each_language() {
        Actor reader = new Actor(new UUID(0, 9), null, Set.of(Role.READER));
        assertThatThrownBy(() -> reader.needs(Role.BUSINESS_OWNER, Role.COMMANDER))
                .isInstanceOfSatisfying(Problem.Forbidden.class, refused -> {
                    assertThat(refused.sentence().ja()).contains("事業責任者、指揮者").doesNotContain("commander");
                    assertThat(refused.sentence().en()).contains("business owner, commander");
                });
    }
}
