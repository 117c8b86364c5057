package dev.hansei.report;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The document kinds, one template each; they render the source that {@code XhtmlReader} reads. */
@CheckedTemplate(basePath = "report")
public final class Templates {

    private Templates() {}

    public static native TemplateInstance postmortem(PostmortemReport report);

    public static native TemplateInstance evaluation(EvaluationReport report);
}
