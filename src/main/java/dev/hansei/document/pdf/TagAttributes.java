package dev.hansei.document.pdf;

import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** Writes what a tag says besides its role, by the owner the standard gives each attribute. */
final class TagAttributes {
    private TagAttributes() {}

    static void write(Tag tag, PdfStructureElement element) {
        PdfDictionary table = new PdfDictionary();
        PdfDictionary list = new PdfDictionary();
        PdfDictionary layout = new PdfDictionary();
        for (Map.Entry<Tag.Attribute, Object> entry : tag.attributes().entrySet()) {
            Object value = entry.getValue();
            switch (entry.getKey()) {
                case ALT -> element.put(PdfName.ALT, new PdfString(value.toString(), PdfObject.TEXT_UNICODE));
                case SCOPE -> table.put(new PdfName("Scope"), new PdfName(value.toString()));
                case COLUMN_SPAN -> table.put(new PdfName("ColSpan"), new PdfNumber((Integer) value));
                case ROW_SPAN -> table.put(new PdfName("RowSpan"), new PdfNumber((Integer) value));
                case NUMBERING -> list.put(new PdfName("ListNumbering"), new PdfName(value.toString()));
                case BOX -> layout.put(new PdfName("BBox"), box((Tag.Box) value));
            }
        }
        PdfArray all = new PdfArray();
        addOwned(all, "Table", table);
        addOwned(all, "List", list);
        addOwned(all, "Layout", layout);
        if (!all.isEmpty()) {
            element.put(PdfName.A, all.size() == 1 ? all.getPdfObject(0) : all);
        }
    }

    private static void addOwned(PdfArray all, String owner, PdfDictionary attributes) {
        if (attributes.size() > 0) {
            attributes.put(new PdfName("O"), new PdfName(owner));
            all.add(attributes);
        }
    }

    private static PdfArray box(Tag.Box box) {
        return new PdfRectangle(box.left(), Pages.HEIGHT - box.bottom(), box.right(), Pages.HEIGHT - box.top());
    }
}
