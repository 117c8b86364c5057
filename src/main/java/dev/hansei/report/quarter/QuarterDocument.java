package dev.hansei.report.quarter;

import dev.hansei.base.Bilingual;
import dev.hansei.document.Attachment;
import dev.hansei.document.Document;
import dev.hansei.document.Drawing;
import dev.hansei.document.Theme;
import dev.hansei.document.chart.SmallBars;
import dev.hansei.document.html.HtmlRenderer;
import dev.hansei.document.pdf.PdfRenderer;
import dev.hansei.document.read.XhtmlReader;
import dev.hansei.report.wording.Languages;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A quarter, set and ready to be handed out. It tells the record of the moment and is not kept. */
public record QuarterDocument(QuarterPack pack, Languages languages, String source, byte[] json) {

    public byte[] csv() {
        return QuarterCsv.of(pack);
    }

    public String html() {
        return html(null);
    }

    /** @param back where its reader came from, or null */
    public String html(HtmlRenderer.Back back) {
        return HtmlRenderer.render(document(), Theme.load(), back);
    }

    public byte[] pdf() {
        Document document = document();
        Attachment data = new Attachment(
                pack.head().reference() + ".csv",
                "text/csv",
                Bilingual.of("この文書の記載事項", "What this document says, as data"),
                csv(),
                document.info().issued());
        return PdfRenderer.render(document, Theme.load(), List.of(data));
    }

    /** Such as {@code 2026-Q4.ja+en.pdf}. */
    public String fileName(String ending) {
        return pack.head().reference() + "." + languages + "." + ending;
    }

    private Document document() {
        return XhtmlReader.read(source, pack.head().reference(), Map.of("trends", trends()));
    }

    private Drawing trends() {
        return SmallBars.of(pack.metrics().stream()
                .map(metric -> new SmallBars.Panel(
                        QuarterCsv.said(metric.name()),
                        IntStream.range(0, pack.quarters().size())
                                .mapToObj(i -> new SmallBars.Bar(
                                        pack.quarters().get(i), metric.values().get(i)))
                                .toList()))
                .toList());
    }
}
