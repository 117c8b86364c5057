package dev.hansei.report.quarter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The source of a quarter's document. */
@CheckedTemplate(basePath = "report")
final class QuarterTemplates {

    private QuarterTemplates() {}

    static native TemplateInstance quarter(QuarterPack pack);
}
