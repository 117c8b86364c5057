package dev.hansei.report.procedure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The source of a procedure document. */
@CheckedTemplate(basePath = "report")
final class ProcedureTemplates {

    private ProcedureTemplates() {}

    static native TemplateInstance procedure(ProcedureSheet sheet);
}
