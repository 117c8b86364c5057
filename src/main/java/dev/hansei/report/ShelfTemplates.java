package dev.hansei.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** The page that lists the documents. */
@CheckedTemplate(basePath = "shelf")
final class ShelfTemplates {

    private ShelfTemplates() {}

    static native TemplateInstance shelf(List<Shelf.Book> books);
}
