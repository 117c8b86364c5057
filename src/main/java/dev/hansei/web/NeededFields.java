package dev.hansei.web;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Problem;
import jakarta.ws.rs.Priorities;
import java.lang.reflect.Method;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Refuses a form that was sent without a field it {@link Needs}, after it is known that it is one of ours. */
public class NeededFields {

    @ServerRequestFilter(priority = Priorities.USER + 1)
    @WithFormRead
    void look(ResteasyReactiveContainerRequestContext context) {
        ResteasyReactiveRequestContext asked = (ResteasyReactiveRequestContext) context.getServerRequestContext();
        Method method = asked.getTarget().getLazyMethod().getMethod();
        Needs needs = method.getAnnotation(Needs.class);
        if (needs == null) {
            return;
        }
        for (String field : needs.value()) {
            if (!(asked.getFormParameter(field, true, false) instanceof String sent) || sent.isBlank()) {
                throw missing(field);
            }
        }
    }

    public static Problem.Invalid missing(String field) {
        return new Problem.Invalid(
                RefusedField.MISSING,
                Bilingual.of(
                        "必要な項目「" + field + "」が送られていません。画面を読み直し、選んでから送ってください。",
                        "The field '" + field
                                + "' is needed and was not sent. Reload the page, choose, and send it again."),
                field);
    }
}
