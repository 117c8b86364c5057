package dev.hansei.document;

import dev.hansei.document.read.XhtmlReader;
import java.util.List;
import java.util.Map;

/** The cast of these tests: a report in two languages, a letter, and pages around a given body. */
public final class Samples {
    private Samples() {}

    /** A page in Japanese around this body, which begins on line 10. */
    public static String page(String body) {
        return """
                <html lang="ja" xmlns="http://www.w3.org/1999/xhtml">
                <head>
                <title lang="ja">決済サービスの応答遅延</title>
                <title lang="en">Slow responses of the payment service</title>
                <meta name="reference" content="PM-2023-0001"/><meta name="edition" content="5"/>
                <meta name="publisher" content="株式会社ハンセイ"/><meta name="issued" content="2024-11-19T03:00:00Z"/>
                <meta name="languages" content="ja en"/>
                </head>
                <body>
                """ + body + "\n</body>\n</html>\n";
    }

    public static Document document(String body) {
        return XhtmlReader.read(page(body), "sample.html", drawings());
    }

    public static Map<String, Drawing> drawings() {
        return Map.of(
                "impact",
                new Drawing(
                        400,
                        60,
                        List.of(
                                new Drawing.Box(120, 20, 150, 18, Drawing.Ink.WASH),
                                new Drawing.Line(0, 38, 400, 38, 0.8, 0, Drawing.Ink.INK),
                                new Drawing.Line(120, 10, 120, 44, 0.8, 2, Drawing.Ink.ALERT),
                                new Drawing.Label(120, 54, 8, true, Drawing.Anchor.MIDDLE, Drawing.Ink.ALERT, "17:27"),
                                new Drawing.Label(
                                        400, 54, 8, false, Drawing.Anchor.END, Drawing.Ink.MUTED, "復旧 18:05"))));
    }

    /** Everything the vocabulary has, in one short report. */
    public static String report() {
        return page("""
                <h1>障害報告書　決済サービスの応答遅延とお客様への影響について</h1>
                <p class="lead">2023年12月5日（火）17:27～18:05（38分間）に発生した決済APIの応答遅延について、原因と恒久対策をご報告いたします。</p>
                <dl class="key-facts">
                <dt>発生日時</dt><dd>2023年12月5日（火）17:27（JST）</dd>
                <dt>影響範囲</dt><dd>決済APIをご利用のお客様12社<ul><li>与信照会の応答遅延</li><li>売上確定の失敗（再試行により回復）</li></ul></dd>
                </dl>
                <h2 id="gaiyo">1　概要</h2>
                <p>平素は格別のご高配を賜り、厚く御礼申し上げます。このたびは、弊社サービスの障害により多大なるご迷惑をおかけいたしましたことを、
                深くお詫び申し上げます。本書では、2023年12月5日に発生した障害について、<strong>事実</strong>と<strong>評価</strong>を分けて記載します。
                詳細は<a href="https://status.example.com/incidents/2023-12-05">稼働状況のページ</a>および<a href="#taisaku">再発防止策</a>をご覧ください。
                エラーコードは<code>E-1001</code>、<span lang="en">connection pool exhausted</span>です。</p>
                <figure data-chart="impact" alt="17:27 に始まり 18:05 に復旧した影響の時間帯"/>
                <h2>2　時系列</h2>
                <table id="keii"><caption>対応の経過（日本時間）</caption>
                <thead><tr><th>時刻</th><th>出来事</th><th>担当</th></tr></thead>
                <tbody>
                <tr><th>17:27</th><td>接続プールの枯渇により応答時間が悪化した。監視が検知し、当番へ通知した。</td><td rowspan="2">運用部</td></tr>
                <tr><th>17:31</th><td>当番が調査を開始した。<br/>関係者を招集した。</td></tr>
                <tr><th>17:48</th><td>原因となった設定変更を特定し、切り戻しを判断した。</td><td>開発部</td></tr>
                <tr><th>18:05</th><td colspan="2">応答時間が平常に戻ったことを確認し、復旧を宣言した。</td></tr>
                </tbody></table>
                <h2>3　原因</h2>
                <ol><li>直接原因：接続数の上限を誤って 200 から 20 に変更した。
                <ol><li>設定値の単位が文書に記載されていなかった。</li><li>検証環境の負荷が本番の1%未満であった。<ul><li>負荷試験は四半期に1回のみ実施していた。</li></ul></li></ol></li>
                <li>根本原因：設定変更の審査に、容量の担当者が加わっていなかった。</li></ol>
                <section class="callout" data-label="追記　2024年11月19日"><p>有効性評価により、有効と判定しました。C～D間、A〜B間。</p><p class="note">評価の対象は 48 件です。</p></section>
                <h2 id="taisaku">4　再発防止策 <span lang="en">/ Corrective actions</span></h2>
                <section class="parallel"><div lang="ja"><h3>接続プールの監視</h3>
                <p>接続プールの使用率が80%を超えた時点で当番へ通知します。これにより、原因の切り分けに要する時間を17分から5分以内に短縮します。</p>
                <ul><li>状況：完了</li></ul></div>
                <div lang="en"><h3>Watch the connection pool</h3>
                <p>The engineer on call is alerted as soon as more than 80% of the pool is in use, as the <a href="mailto:sre@example.com">platform team</a> asked, <em>without</em> delay.</p>
                <ul><li>Status: done</li></ul></div></section>
                <section id="shogo"><table class="matrix"><thead><tr><th>事例</th><th>検知</th><th>初報</th></tr></thead>
                <tbody><tr><th>SC-2024-0001</th><td>✓</td><td>△</td></tr></tbody></table></section>
                <p class="meta">お問い合わせ：髙橋・﨑山（𠮷野家とは無関係）①㈱</p>
                """);
    }

    public static Document reportDocument() {
        return XhtmlReader.read(report(), "report.html", drawings());
    }

    public static String letter() {
        return page("""
                <p class="right">文書番号：NTF-2023-0003</p><p class="right">2023年12月8日</p>
                <p class="addressee">株式会社青葉商事　御中</p>
                <p class="right">株式会社ハンセイ<br/>執行役員　品質保証部長<br/>佐藤　花子</p>
                <p class="center"><strong>決済サービス障害に関するお詫びとご報告（最終報）</strong></p>
                <p>拝啓　平素は格別のご高配を賜り、厚く御礼申し上げます。</p>
                <p>　このたびは、弊社決済サービスの障害により、貴社の業務に多大なるご迷惑をおかけいたしましたことを、深くお詫び申し上げます。下記のとおり、発生した事象、原因および再発防止策をご報告いたします。</p>
                <p class="right">敬具</p>
                <p class="center">記</p>
                <dl class="key-facts"><dt>発生日時</dt><dd>2023年12月5日（火）17:27（JST）</dd><dt>影響時間</dt><dd>38分間</dd></dl>
                <p class="right">以上</p>
                """);
    }
}
