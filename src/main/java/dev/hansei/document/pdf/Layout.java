package dev.hansei.document.pdf;

import dev.hansei.document.Document;
import dev.hansei.document.Theme;

/** A document set on pages: everything settled, nothing painted. */
record Layout(Tag root, Pages pages) {
    /** @throws dev.hansei.document.DocumentException when a character has no glyph */
    static Layout of(Document document, Theme theme) {
        InlineRuns inlines = new InlineRuns(document.info().reference(), theme.paper());
        Tag root = Tag.root(document.info().language());
        Stack stack = new PdfBlocks(theme, inlines).stack(document.blocks(), root, Styles.of(theme));
        PageFrame frame = new PageFrame(document.info(), theme);
        frame.check(inlines);
        inlines.throwIfUnprintable();
        Pages pages = new Pages();
        Column body = frame.body(pages);
        stack.fit(body.width());
        stack.place(body);
        frame.dress(pages);
        return new Layout(root, pages);
    }
}
