package dev.hansei.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.access.provider.Provider;
import dev.hansei.access.provider.ProviderConfig;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {

    private static final String ISSUER = "https://login.example.com/realms/staff";

    @Test
    void without_an_issuer_there_is_no_provider() {
        Provider none = new Provider(new Settings(null, null));
        assertThat(none.on()).isFalse();
        assertThatCode(none::check).doesNotThrowAnyException();
        assertThatCode(none::refuseLocal).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://login.example.com", "login.example.com", "ftp://login.example.com", "https:///realm"})
    void an_issuer_that_anybody_on_the_way_could_play_is_refused(String issuer) {
        assertThatThrownBy(new Provider(new Settings(issuer, null))::check).isInstanceOf(Problem.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oncall", "oncall=chief", "=reader"})
    void a_mapping_that_names_no_role_is_refused(String pair) {
        assertThatThrownBy(new Provider(new Settings(ISSUER, List.of(pair)))::check)
                .isInstanceOf(Problem.Invalid.class);
    }

    @Test
    void without_a_mapping_the_claims_values_are_names_of_roles() {
        assertThat(new Provider(new Settings(ISSUER, null)).roles(Set.of("business-owner", "staff")))
                .containsExactly(Role.BUSINESS_OWNER);
    }

    @Test
    void a_group_may_mean_several_roles_and_hold_an_equals_sign() {
        Provider provider = new Provider(new Settings(ISSUER, List.of("cn=ops=commander", "cn=ops=scribe")));
        assertThatCode(provider::check).doesNotThrowAnyException();
        assertThat(provider.roles(Set.of("cn=ops"))).containsExactlyInAnyOrder(Role.COMMANDER, Role.SCRIBE);
    }

    @Test
    void a_provider_without_a_name_is_called_by_its_host() {
        assertThat(new Provider(new Settings(ISSUER, null)).name()).isEqualTo("login.example.com");
    }

    private record Settings(String told, List<String> mapping) implements ProviderConfig {

        @Override
        public Optional<String> issuer() {
            return Optional.ofNullable(told);
        }

        @Override
        public Optional<String> clientId() {
            return Optional.of("hansei");
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.of("secret");
        }

        @Override
        public Optional<String> name() {
            return Optional.empty();
        }

        @Override
        public String rolesClaim() {
            return "groups";
        }

        @Override
        public Optional<List<String>> roles() {
            return Optional.ofNullable(mapping);
        }

        @Override
        public List<String> scopes() {
            return List.of("profile");
        }
    }
}
