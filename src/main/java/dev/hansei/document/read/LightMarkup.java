package dev.hansei.document.read;

import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The markup of free text: paragraphs, lists, strong words, code and links; everything else stays the text it is. */
public final class LightMarkup {

    private static final Set<Class<? extends Block>> BLOCKS = Set.of(ListBlock.class);

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .postProcessor(LightMarkup::withoutImages)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.remove("rel"))
            .softbreak(" ")
            .build();

    private LightMarkup() {}

    /**
     * Blocks of the XHTML vocabulary that {@link XhtmlReader} reads. An address that may not be linked to stays as it was
     * written, so that the reader can refuse it by name.
     */
    public static String blocks(String text) {
        return RENDERER.render(PARSER.parse(text));
    }

    /** The same without the paragraph around it, where the text is a single one: for table cells and list items. */
    public static String inline(String text) {
        String xhtml = blocks(text).strip();
        boolean single = xhtml.startsWith("<p>") && xhtml.indexOf("</p>") == xhtml.length() - "</p>".length();
        return single ? xhtml.substring("<p>".length(), xhtml.length() - "</p>".length()) : xhtml;
    }

    private static Node withoutImages(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                image.insertBefore(new Text(image.getDestination()));
                image.unlink();
            }

            /** Japanese is written without spaces, so a line end between two Japanese letters leaves none. */
            @Override
            public void visit(SoftLineBreak lineEnd) {
                if (lineEnd.getPrevious() instanceof Text before
                        && lineEnd.getNext() instanceof Text after
                        && wide(List.of(
                                before.getLiteral()
                                        .codePointBefore(before.getLiteral().length()),
                                after.getLiteral().codePointAt(0)))) {
                    lineEnd.unlink();
                }
            }
        });
        return document;
    }

    private static boolean wide(List<Integer> letters) {
        return letters.stream().allMatch(letter -> letter >= 0x2E80);
    }
}
