package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.notification.check.CustomerNames;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerNamesTest {

    private static final CustomerRecord ANDO =
            new CustomerRecord("CUS-0009", Bilingual.of("（株）安藤工業", "Ando K.K."), Language.JA, List.of(), List.of());

    private final CustomerNames names = new CustomerNames(List.of(Story.AOBA, Story.LARKFIELD, ANDO));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "株式会社青葉商事様のご依頼により",
                "青葉商事のご依頼により",
                "for AOBA   TRADING, and others",
                "Aoba Trading's request",
                "ａｏｂａ ｔｒａｄｉｎｇ",
                "account 111122225555",
                "アカウント111122223333を",
                "kimura@aoba.example",
                "work for Larkfield Robotics.",
                "安藤工業様",
                "asked by Ando."
            })
    void a_name_an_account_or_an_address_of_a_customer_is_found(String text) {
        assertThat(names.in(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青葉の季節", "trading hours", "11112222333344", "go and order", "株式会社", "Ltd", "commando line"})
    void other_words_are_not_taken_for_a_customer(String text) {
        assertThat(names.in(text)).isEmpty();
    }
}
