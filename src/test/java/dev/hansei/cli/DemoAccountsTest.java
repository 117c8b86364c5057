package dev.hansei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemoAccountsTest {

    @Test
    void the_accounts_of_the_demonstration_can_run_a_case_between_them() {
        assertThat(people(Role.REVIEWER)).containsExactly("platform-a", "security-a");
        assertThat(people(Role.OPERATOR)).containsExactly("operator-a", "platform-b", "checker-a");
        assertThat(DemoAccounts.all())
                .extracting(DemoAccounts.Opened::handle)
                .doesNotHaveDuplicates()
                .contains("commander", "business-owner", "editor");
    }

    private static List<String> people(Role role) {
        return DemoAccounts.all().stream()
                .filter(one -> one.role() == role)
                .map(DemoAccounts.Opened::person)
                .toList();
    }
}
