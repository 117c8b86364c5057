package dev.hansei.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Every part that pages are made of, once, with words that say when it is used. */
@Path("/examples")
@Authenticated
public class ExamplePages {

    private final Visitor visitor;

    ExamplePages(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance examples() {
        return visitor.show(Templates.examples());
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance examples();
    }
}
