package dev.hansei.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page that says why something was not done. */
@CheckedTemplate(basePath = "web")
final class RefusalTemplates {

    private RefusalTemplates() {}

    static native TemplateInstance refusal(String lang, String code, String sentence);
}
