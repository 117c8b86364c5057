package dev.hansei.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.document.text.TextRenderer;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.NotificationRecord.Stage;
import dev.hansei.notification.letter.Addressee;
import dev.hansei.notification.letter.NotificationLetter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterConventionsTest {

    @ParameterizedTest
    @CsvSource({
        "株式会社青葉商事, 株式会社青葉商事 御中",
        "㈱青葉商事, 株式会社青葉商事 御中",
        "青葉商事㈱, 青葉商事株式会社 御中",
        "(株)青葉商事, 株式会社青葉商事 御中",
        "青葉商事（有）, 青葉商事有限会社 御中",
        "㈲青葉, 有限会社青葉 御中",
        "（同）青葉, 合同会社青葉 御中",
        "株式会社青葉商事 御中, 株式会社青葉商事 御中",
        "株式会社青葉商事様, 株式会社青葉商事 御中",
        "青葉商事　各位, 青葉商事 御中"
    })
    void a_company_is_addressed_by_its_whole_name_and_onchu_alone(String name, String addressee) {
        assertThat(Addressee.of(named(Bilingual.of(name, "x")), Language.JA)).isEqualTo(addressee);
    }

    @Test
    void an_english_addressee_has_no_title() {
        assertThat(Addressee.of(named(Bilingual.of("x", "Aoba Trading Co., Ltd.")), Language.EN))
                .isEqualTo("Aoba Trading Co., Ltd.");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void haikei_closes_with_keigu_and_ki_closes_with_ijo(Stage stage) {
        List<String> lines = lines(stage, Language.JA);
        assertThat(lines).filteredOn(line -> line.startsWith("拝啓")).hasSize(1);
        assertThat(lines).containsOnlyOnce("敬具", "記", "以上");
        assertThat(lines)
                .containsSubsequence(
                        lines.stream()
                                .filter(line -> line.startsWith("拝啓"))
                                .findFirst()
                                .orElseThrow(),
                        "敬具",
                        "記",
                        "以上");
        assertThat(lines.getLast()).isEqualTo("以上");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void an_apology_follows_the_opening_in_every_stage(Stage stage) {
        List<String> lines = lines(stage, Language.JA).stream()
                .filter(line -> !line.isBlank())
                .toList();
        int opening = lines.indexOf("拝啓　平素は格別のご高配を賜り、厚く御礼申し上げます。");
        assertThat(lines.get(opening + 1)).contains("お詫び申し上げます");
        assertThat(lines(stage, Language.EN)).anyMatch(line -> line.startsWith("We apologise"));
    }

    @ParameterizedTest
    @CsvSource({
        "INITIAL, 【第1報（速報）】, First report",
        "INTERMEDIATE, 【続報（詳細報告）】, Follow-up report",
        "FINAL, 【最終報告】, Final report",
        "EVALUATION, 【評価報告】, Evaluation report"
    })
    void the_stage_stands_below_the_subject(Stage stage, String ja, String en) {
        assertThat(lines(stage, Language.JA)).containsSequence("アカウントの操作ができなくなった障害について", ja);
        assertThat(lines(stage, Language.EN)).containsSequence("Accounts blocked from all operations", en);
    }

    @Test
    void a_japanese_letter_begins_with_its_number_and_date_then_the_addressee_then_the_sender() {
        assertThat(lines(Stage.INTERMEDIATE, Language.JA).stream().filter(line -> !line.isBlank()))
                .startsWith("文書番号　NTF-2023-0002", "2023年12月6日（水）", "株式会社青葉商事 御中", "株式会社みなとクラウド", "サービス運用部 部長 渡辺 直子");
    }

    @Test
    void the_list_of_a_letter_names_reference_time_accounts_next_report_and_contact() {
        assertThat(lines(Stage.INTERMEDIATE, Language.JA))
                .contains(
                        "障害の参照番号：INC-2023-0001",
                        "対象アカウント：111122223333　基幹システム",
                        "次回のご報告：2023年12月14日（木）",
                        "お問い合わせ：サポート窓口（平日 9:00～18:00）")
                .anyMatch(line -> line.startsWith("影響時間帯："));
    }

    @Test
    void an_english_letter_signs_off_with_the_sender() {
        List<String> lines = lines(Stage.INTERMEDIATE, Language.EN).stream()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines)
                .endsWith("Yours faithfully,", "Minato Cloud, Inc.", "Naoko Watanabe, Head of Service Operations");
        assertThat(lines).startsWith("Our reference: NTF-2023-0002", "Wed 6 Dec 2023", "Aoba Trading Co., Ltd.");
    }

    @Test
    void markup_in_a_plain_text_stays_text() {
        Bilingual sly = Bilingual.of("<b>{letter.text}</b> & \"件名\"", "x");
        NotificationLetter letter = letter(
                Story.notification(
                        Stage.FINAL, List.of(Channel.LETTER), sly, Bilingual.of("<script>1</script> {7*7}", "x"), sly),
                Language.JA);
        assertThat(text(letter)).contains("<b>{letter.text}</b> & \"件名\"", "<script>1</script> {7*7}");
    }

    private static List<String> lines(Stage stage, Language language) {
        return text(letter(Story.notification(stage, List.of(Channel.LETTER)), language))
                .lines()
                .toList();
    }

    private static NotificationLetter letter(NotificationRecord notification, Language language) {
        Dispatch dispatch = Story.dispatch(notification);
        Recipient aoba = dispatch.recipients().getFirst();
        return NotificationLetter.of(notification, dispatch.incident(), aoba.customer(), aoba.affected(), language);
    }

    private static String text(NotificationLetter letter) {
        return TextRenderer.render(XhtmlReader.read(new TemplateWording().letter(letter), "letter"));
    }

    private static CustomerRecord named(Bilingual name) {
        return new CustomerRecord("CUS-0001", name, Language.JA, List.of(), List.of());
    }
}
