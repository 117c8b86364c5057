package dev.hansei.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Where one begins: open incidents, countermeasures due, audits to complete. */
@Path("/")
@Authenticated
public class HomePages {

    private final Visitor visitor;

    HomePages(Visitor visitor) {
        this.visitor = visitor;
    }

    @GET
    @Produces("text/html; charset=UTF-8")
    public TemplateInstance home() {
        return visitor.show(Templates.home());
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance home();
    }
}
