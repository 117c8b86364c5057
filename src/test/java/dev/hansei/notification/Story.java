package dev.hansei.notification;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.base.Moment;
import dev.hansei.base.MomentText;
import dev.hansei.customer.Account;
import dev.hansei.customer.AffectedRecord;
import dev.hansei.customer.Contact;
import dev.hansei.customer.CustomerRecord;
import dev.hansei.incident.Cause;
import dev.hansei.incident.EntryRecord;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.incident.IncidentRecord;
import dev.hansei.incident.Severity;
import dev.hansei.notification.NotificationRecord.Audience;
import dev.hansei.notification.NotificationRecord.Channel;
import dev.hansei.notification.NotificationRecord.Stage;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Three affected customers and one that is not; two impact windows; notes that nobody outside may read. */
final class Story {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final Sender SENDER =
            new Sender(Bilingual.of("みなとクラウド サポート窓口", "Minato Cloud Support"), "support@minato-cloud.example");

    static final CustomerRecord AOBA = new CustomerRecord(
            "CUS-0001",
            Bilingual.of("㈱青葉商事", "Aoba Trading Co., Ltd."),
            Language.JA,
            List.of(
                    new Account("111122223333", Bilingual.of("基幹システム", "Core systems")),
                    new Account("111122224444", Bilingual.of("検証環境", "Staging")),
                    new Account("111122225555", null)),
            List.of(
                    new Contact("sato", Contact.Role.TECHNICAL, "佐藤 花子", Language.JA, "sato@aoba.example"),
                    new Contact("miller", Contact.Role.TECHNICAL, "Jo Miller", Language.EN, "miller@aoba.example"),
                    new Contact("kimura", Contact.Role.BUSINESS, "木村 一", Language.JA, "kimura@aoba.example")));

    static final CustomerRecord LARKFIELD = new CustomerRecord(
            "CUS-0002",
            Bilingual.of("ラークフィールド・ロボティクス株式会社", "Larkfield Robotics Ltd"),
            Language.EN,
            List.of(new Account("222233334444", Bilingual.of("実験基盤", "Lab platform"))),
            List.of(new Contact(
                    "o-neil", Contact.Role.TECHNICAL, "Pat O'Neil", Language.EN, "pat.oneil@larkfield.example")));

    static final CustomerRecord HIBARI = new CustomerRecord(
            "CUS-0003",
            Bilingual.of("合同会社ひばり印刷", "Hibari Printing LLC"),
            Language.JA,
            List.of(new Account("333344445555", null)),
            List.of(new Contact(
                    "takahashi", Contact.Role.TECHNICAL, "髙橋 𠮷雄", Language.JA, "takahashi@hibari.example")));

    static final CustomerRecord MOMIJI = new CustomerRecord(
            "CUS-0004",
            Bilingual.of("もみじ観光株式会社", "Momiji Tourism Inc."),
            Language.JA,
            List.of(new Account("444455556666", null)),
            List.of(new Contact("abe", Contact.Role.TECHNICAL, "阿部 真", Language.JA, "abe@momiji.example")));

    private Story() {}

    static Moment at(String text) {
        return MomentText.read(text, TOKYO, null);
    }

    static IncidentRecord incident(ImpactWindow... more) {
        return new IncidentRecord(
                "INC-2023-0001",
                TOKYO,
                Bilingual.of("操作の遮断", "Operations blocked"),
                Severity.SEV1,
                at("2023-12-05 17:27"),
                Bilingual.of("内部要約SECRETSUMMARY", "SECRETSUMMARY"),
                windows(more),
                List.of(),
                List.of(new EntryRecord(
                        "e1",
                        at("2023-12-05 17:20"),
                        null,
                        null,
                        EntryRecord.Kind.NOTE,
                        EntryRecord.Visibility.INTERNAL,
                        Bilingual.of("内部メモSECRETENTRY", "SECRETENTRY"),
                        "SECRETPERSON",
                        null,
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Cause(
                        "c1",
                        null,
                        Cause.Weight.ROOT,
                        Cause.Effect.OCCURRENCE,
                        null,
                        Bilingual.of("原因SECRETCAUSE", "SECRETCAUSE"),
                        null,
                        null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<ImpactWindow> windows(ImpactWindow... more) {
        List<ImpactWindow> windows = new ArrayList<>(List.of(
                window("w1", "2023-12-05 17:15", null, "管理画面と API からの操作", "Console and API operations", null),
                window(
                        "w1b",
                        "2023-12-05 17:15",
                        "2023-12-05 17:40",
                        "管理画面と API からの操作",
                        "Console and API operations",
                        "w1"),
                new ImpactWindow(
                        "w2",
                        ImpactWindow.Extent.PARTIAL,
                        at("2023-12-05 17:40"),
                        at("2023-12-05 18:05"),
                        Bilingual.of("予約済みの自動処理", "Scheduled jobs"),
                        null,
                        null)));
        windows.addAll(List.of(more));
        return windows;
    }

    private static ImpactWindow window(String id, String from, String to, String ja, String en, String supersedes) {
        return new ImpactWindow(
                id,
                ImpactWindow.Extent.FULL,
                at(from),
                to == null ? null : at(to),
                Bilingual.of(ja, en),
                supersedes,
                null);
    }

    static NotificationRecord notification() {
        return notification(Stage.INTERMEDIATE, List.of(Channel.EMAIL, Channel.LETTER, Channel.PORTAL));
    }

    static NotificationRecord notification(Stage stage, List<Channel> channels) {
        return notification(
                stage,
                channels,
                Bilingual.of("アカウントの操作ができなくなった障害について", "Accounts blocked from all operations"),
                Bilingual.of("""
                    特別な作業の途中で、操作を禁じる設定を**本来の対象より広い範囲**に適用しました。設定は 17:38 に取り外しています。

                    - 外部からの攻撃によるものではありません。
                    - 情報の漏えいはありません。
                    """, """
                    During special work, a setting that forbids operations was applied to **more than its target**. \
                    It was removed at 17:38.

                    - This was no attack from outside.
                    - No information was disclosed.
                    """),
                Bilingual.of(
                        "株式会社みなとクラウド\nサービス運用部 部長 渡辺 直子",
                        "Minato Cloud, Inc.\nNaoko Watanabe, Head of Service Operations"));
    }

    static NotificationRecord notification(
            Stage stage, List<Channel> channels, Bilingual subject, Bilingual body, Bilingual sender) {
        return new NotificationRecord(
                "NTF-2023-0002",
                "INC-2023-0001",
                TOKYO,
                stage,
                at("2023-12-06 19:30"),
                Audience.AFFECTED_CUSTOMERS,
                sender,
                Bilingual.of(
                        "サポート窓口（平日 9:00～18:00）\nhttps://support.minato-cloud.example/",
                        "Support desk (weekdays 9:00–18:00 JST)\nhttps://support.minato-cloud.example/"),
                subject,
                body,
                at("2023-12-14"),
                channels,
                List.of());
    }

    static List<CustomerRecord> customers() {
        return List.of(HIBARI, AOBA, MOMIJI, LARKFIELD);
    }

    static List<AffectedRecord> affected() {
        Bilingual internal = Bilingual.of("社内の覚書SECRETNOTE", "SECRETNOTE");
        return List.of(
                new AffectedRecord(
                        "INC-2023-0001", "CUS-0003", List.of("333344445555"), List.of(), internal, List.of()),
                new AffectedRecord(
                        "INC-2023-0001",
                        "CUS-0001",
                        List.of("111122223333", "111122224444"),
                        List.of("w1", "w2"),
                        internal,
                        List.of()),
                new AffectedRecord(
                        "INC-2023-0001", "CUS-0002", List.of("222233334444"), List.of("w2"), internal, List.of()),
                new AffectedRecord(
                        "INC-2022-0009", "CUS-0004", List.of("444455556666"), List.of(), internal, List.of()));
    }

    static Dispatch dispatch() {
        return dispatch(notification());
    }

    static Dispatch dispatch(NotificationRecord notification) {
        return dispatch(notification, customers());
    }

    static Dispatch dispatch(NotificationRecord notification, List<CustomerRecord> customers) {
        return new Dispatch(notification, incident(), customers, affected());
    }
}
