package dev.hansei.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hansei.Cast;
import dev.hansei.DatabaseResource;
import dev.hansei.Sample;
import dev.hansei.base.Actor;
import dev.hansei.base.Language;
import dev.hansei.base.Problem;
import dev.hansei.base.Role;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(DatabaseResource.class)
@Tag("database")
class MailAddressesTest {

    @Inject
    MailAddresses addresses;

    @Inject
    Mails mails;

    @Inject
    MockMailbox box;

    @Inject
    Cast cast;

    @Test
    void everyone_chooses_where_their_own_mails_go_and_can_end_them() {
        choose("support-a@example.com", "ja").statusCode(303);
        assertThat(addresses.of("support-a"))
                .get()
                .extracting(MailAddress::address)
                .isEqualTo("support-a@example.com");
        assertThat(page("ja")).contains("support-a@example.com に送信します。");
        assertThat(page("en")).contains("Mails go to support-a@example.com.");

        choose("", "en").statusCode(303);
        assertThat(addresses.of("support-a")).isEmpty();
        assertThat(page("en")).contains("No mail is sent to you.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"not an address", "Support <a@example.com>", "a@example.com\nBcc: b@example.com", "а@example.com"
            })
    void what_is_not_one_plain_address_is_refused(String address) {
        choose(address, "en").statusCode(422);
    }

    @Test
    void an_account_of_no_person_gets_no_mail() {
        assertThatThrownBy(() -> addresses.choose("machine@example.com", Language.EN, Actor.MACHINE, Sample.NOW))
                .isInstanceOfSatisfying(
                        Problem.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("access/mail-without-person"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Measure\r\nBcc: b@example.com", "Measure\u2028", "=?utf-8?Q?Measure?="})
    void no_header_of_a_mail_holds_more_than_one_visible_line(String subject) {
        box.clear();
        assertThatThrownBy(() -> mails.send("a@example.com", subject, "text"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(box.getTotalMessagesSent()).isZero();
    }

    private ValidatableResponse choose(String address, String language) {
        return member().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("address", address)
                .formParam("language", language)
                .post("/account/mail")
                .then();
    }

    private String page(String language) {
        return member().cookie("language", language)
                .get("/account/mail")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private RequestSpecification member() {
        return cast.page(cast.accountOf("support-a", Role.READER));
    }
}
