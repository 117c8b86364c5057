package dev.hansei.document.html;

import dev.hansei.document.Drawing;
import dev.hansei.document.Palette;
import dev.hansei.document.Theme;
import java.util.Locale;

/** The style sheet of a page, with the colours of the theme. */
final class HtmlStyle {
    private static final String SHEET = """
            :root{%LIGHT%}
            @media screen and (prefers-color-scheme:dark){:root{%DARK%}}
            @media print{:root{%PAPER%}}
            *{box-sizing:border-box}
            html{background:var(--paper);color:var(--ink);font:16px/1.7 "Hiragino Sans","Noto Sans JP","Yu Gothic UI",Meiryo,system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
            :lang(en){line-height:1.55}
            body{margin:0 auto;max-width:52rem;padding:1.5rem 1.25rem 4rem}
            .frame{display:flex;flex-wrap:wrap;gap:.25rem 2rem;justify-content:space-between;color:var(--muted);font-size:.8125rem;border-bottom:1px solid var(--rule);padding-bottom:.5rem;margin-bottom:2rem}
            h1,h2,h3{line-height:1.4;text-wrap:balance;margin:2.2em 0 .7em}
            :is(h1,h2,h3):lang(ja){word-break:auto-phrase}
            h1{font-size:1.65rem;margin-top:0;padding-bottom:.35em;border-bottom:2px solid var(--accent)}
            h2{font-size:1.2rem;color:var(--accent);padding-bottom:.25em;border-bottom:1px solid var(--rule)}
            h3{font-size:1rem;margin-bottom:.3em}
            p,ul,ol,dl,figure,.wide,.parallel,.callout{margin:0 0 1em}
            p{text-wrap:pretty}
            .lead,.addressee{font-size:1.08rem}
            .right{text-align:right}
            .center{text-align:center}
            .right+.right,.addressee+.addressee{margin-top:-.7em}
            .note,.meta{color:var(--muted);font-size:.875rem}
            p.plain{margin:0}
            ul,ol{padding-left:1.6em}
            li>ul,li>ol,dd>ul,dd>ol,td>ul,td>ol{margin:0}
            a{color:var(--accent);text-underline-offset:.2em}
            a:focus-visible,.wide:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
            code{background:var(--wash);padding:0 .25em;font-size:.94em;font-family:inherit}
            em:lang(ja){font-style:normal;font-weight:bold}
            .wide{overflow-x:auto}
            table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.5;border-top:1px solid var(--muted);border-bottom:1px solid var(--muted)}
            caption{text-align:left;font-weight:bold;font-size:.875rem;color:var(--muted);padding-bottom:.4em}
            th,td{text-align:left;vertical-align:top;padding:.4em .6em;border-bottom:1px solid var(--rule)}
            thead th{background:var(--wash)}
            th,td{overflow-wrap:break-word;hyphens:auto}
            @media (min-width:60rem){tbody th{white-space:nowrap}}
            @media (max-width:40rem){table{font-size:.78rem}th,td{padding:.35em .3em}td{overflow-wrap:anywhere}}
            .matrix{font-size:.8rem}
            .matrix :is(th,td)+:is(th,td){text-align:center;border-left:1px solid var(--rule)}
            .key-facts{border-top:1px solid var(--muted);border-bottom:1px solid var(--muted)}
            .key-facts>div{display:grid;grid-template-columns:minmax(7em,11em) 1fr;gap:0 1em;padding:.35em .6em}
            .key-facts>div+div{border-top:1px solid var(--rule)}
            dt{font-weight:bold}
            dd{margin:0}
            :is(dd,td,th,li)>p{margin:0 0 .2em}
            .callout{background:var(--wash);border-left:3px solid var(--accent);padding:.8em 1em}
            .callout>:last-child{margin-bottom:0}
            .callout>.label{color:var(--accent);font-weight:bold;font-size:.875rem;margin-bottom:.3em}
            .callout>.label+*{margin-top:0}
            .parallel{display:grid;grid-template-columns:1fr 1fr;gap:0 2.5rem}
            .parallel>div{min-width:0}
            .parallel>div>:first-child{margin-top:0}
            @media (max-width:44rem){.parallel{grid-template-columns:1fr}.key-facts>div{grid-template-columns:1fr}}
            svg{display:block;max-width:100%;height:auto}
            svg.narrow{display:none}
            @media screen and (max-width:40rem){svg.broad{display:none}svg.narrow{display:block}}
            .back{flex-basis:100%}
            %INKS%
            @page{size:A4;margin:25mm 20mm}
            @media print{html{font-size:10.5pt}body{max-width:none;padding:0}h1,h2,h3,caption{break-after:avoid}tr,.key-facts>div{break-inside:avoid}thead{display:table-header-group}.back{display:none}.wide{overflow:visible}a{color:inherit}}
            """;

    private HtmlStyle() {}

    static String of(Theme theme) {
        StringBuilder inks = new StringBuilder();
        for (Drawing.Ink ink : Drawing.Ink.values()) {
            String name = ink.name().toLowerCase(Locale.ROOT);
            inks.append(".fill-%1$s{fill:var(--%1$s)}.stroke-%1$s{stroke:var(--%1$s)}".formatted(name));
        }
        return SHEET.replace("%LIGHT%", colours(theme.light()))
                .replace("%DARK%", colours(theme.dark()))
                .replace("%PAPER%", colours(theme.paper()))
                .replace("%INKS%", inks);
    }

    private static String colours(Palette palette) {
        return "--paper:%s;--wash:%s;--ink:%s;--muted:%s;--rule:%s;--accent:%s;--alert:%s"
                .formatted(
                        palette.paper().hex(),
                        palette.wash().hex(),
                        palette.ink().hex(),
                        palette.muted().hex(),
                        palette.rule().hex(),
                        palette.accent().hex(),
                        palette.alert().hex());
    }
}
