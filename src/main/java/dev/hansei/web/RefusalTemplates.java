package dev.hansei.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Says why something was not done: as a page, and as the box within it. */
@CheckedTemplate(basePath = "web")
final class RefusalTemplates {

    private RefusalTemplates() {}

    static native TemplateInstance refusal(String code, String sentence, RefusedField field);

    static native TemplateInstance refusal$box(String code, String sentence, RefusedField field);
}
