package dev.hansei.document.pdf;

import dev.hansei.base.Language;
import dev.hansei.document.Block;
import dev.hansei.document.Callout;
import dev.hansei.document.Drawing;
import dev.hansei.document.Figure;
import dev.hansei.document.Heading;
import dev.hansei.document.Inline;
import dev.hansei.document.KeyFacts;
import dev.hansei.document.ListBlock;
import dev.hansei.document.Paragraph;
import dev.hansei.document.Parallel;
import dev.hansei.document.Section;
import dev.hansei.document.Table;
import dev.hansei.document.Theme;
import java.util.ArrayList;
import java.util.List;

/** Decides how each block is set, and what a screen reader is told that it is. */
final class PdfBlocks {
    private final Theme theme;
    private final InlineRuns inlines;
    private final PdfTables tables;

    PdfBlocks(Theme theme, InlineRuns inlines) {
        this.theme = theme;
        this.inlines = inlines;
        this.tables = new PdfTables(theme, inlines, this);
    }

    Stack stack(List<Block> blocks, Tag parent, Styles styles) {
        return new Stack(pieces(blocks, parent, styles, 0));
    }

    private List<Piece> pieces(List<Block> blocks, Tag parent, Styles styles, int depth) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            boolean names = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Figure;
            pieces.add(piece(blocks.get(i), names, parent, styles, depth));
        }
        return pieces;
    }

    /** @param names whether a figure follows, so that a paragraph is its name */
    private Piece piece(Block block, boolean names, Tag parent, Styles styles, int depth) {
        return switch (block) {
            case Heading heading -> heading(heading, parent, styles);
            case Paragraph paragraph ->
                paragraph(
                        inlines.of(
                                parent.child("P", paragraph.language()),
                                paragraph.content(),
                                styles.paragraph(paragraph.style(), paragraph.language())),
                        names || paragraph.style() == Paragraph.Style.LEAD,
                        styles.paragraph(paragraph.style(), paragraph.language()));
            case ListBlock list -> list(list, parent, styles, depth);
            case Table table -> tables.table(table, parent, styles);
            case KeyFacts keyFacts -> tables.keyFacts(keyFacts, parent, styles);
            case Callout callout -> callout(callout, parent, styles);
            case Figure figure -> figure(figure, parent);
            case Parallel parallel -> parallel(parallel, parent, styles);
            case Section section ->
                new Stack(pieces(section.blocks(), parent.child("Sect", section.language()), styles, 0), section.id());
        };
    }

    /** What leads in, such as a verdict or the name of a figure, is not left behind by what follows. */
    private static TextPiece paragraph(Runs runs, boolean leads, Style style) {
        return leads ? new LabelPiece(runs, style) : new TextPiece(runs, style);
    }

    TextPiece text(Tag tag, List<Inline> content, Style style) {
        return new TextPiece(inlines.of(tag, content, style), style);
    }

    private Piece heading(Heading heading, Tag parent, Styles styles) {
        Tag tag = parent.child("H" + heading.level(), heading.language());
        Style style = styles.heading(heading.level(), heading.language());
        return new HeadingPiece(
                inlines.of(tag, heading.content(), style),
                style,
                heading.level(),
                heading.id(),
                Inline.plain(heading.content()).replace('\n', ' '),
                switch (heading.level()) {
                    case 1 -> theme.paper().accent();
                    case 2 -> theme.paper().rule();
                    default -> null;
                });
    }

    private Piece list(ListBlock list, Tag parent, Styles styles, int depth) {
        Tag tag = parent.child("L", list.language()).with(Tag.Attribute.NUMBERING, ListLabels.numbering(list, depth));
        Styles inner = styles.plain();
        List<ListPiece.Item> items = new ArrayList<>();
        for (ListBlock.Item item : list.items()) {
            Tag itemTag = tag.child("LI", item.language());
            Style style = inner.paragraph(Paragraph.Style.PLAIN, item.language());
            String label = ListLabels.label(list, depth, items.size());
            TextPiece mark = new TextPiece(inlines.of(itemTag.child("Lbl", item.language()), label, style), style);
            Tag body = itemTag.child("LBody", item.language());
            items.add(new ListPiece.Item(mark, new Stack(pieces(item.blocks(), body, inner, depth + 1))));
        }
        float size = styles.base();
        float indent = Math.max(
                size * 1.5f,
                size * 0.4f
                        + (float) items.stream()
                                .mapToDouble(item -> item.label().widest())
                                .max()
                                .orElse(0));
        boolean nested = depth > 0 || styles.inCell();
        return new ListPiece(items, indent, styles.inCell() ? 1.5f : 3, nested ? 2 : 6);
    }

    private Piece callout(Callout callout, Tag parent, Styles styles) {
        Tag tag = parent.child("Sect", callout.language());
        List<Piece> pieces = new ArrayList<>();
        Style style = styles.label(callout.language());
        Runs label = inlines.of(tag.child("P", callout.language()), callout.label(), style);
        pieces.add(new LabelPiece(label, style));
        pieces.addAll(pieces(callout.blocks(), tag, styles, 0));
        return new CalloutPiece(
                new Stack(pieces), theme.paper().wash(), theme.paper().accent());
    }

    private Piece figure(Figure figure, Tag parent) {
        for (Drawing.Shape shape : figure.drawing().shapes()) {
            if (shape instanceof Drawing.Label label) {
                inlines.check(label.text(), InlineRuns.face(label.bold()));
            }
        }
        Tag tag = parent.child("Figure", figure.language()).with(Tag.Attribute.ALT, figure.alt());
        return new FigurePiece(tag, figure.drawing(), theme.paper());
    }

    private Piece parallel(Parallel parallel, Tag parent, Styles styles) {
        Tag tag = parent.child("Div", parallel.language());
        return new ParallelPiece(
                stack(parallel.japanese(), tag.child("Div", Language.JA), styles.narrow()),
                stack(parallel.english(), tag.child("Div", Language.EN), styles.narrow()),
                theme.paper().rule());
    }
}
