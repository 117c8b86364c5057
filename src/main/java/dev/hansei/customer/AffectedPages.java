package dev.hansei.customer;

import dev.hansei.base.Bilingual;
import dev.hansei.base.Language;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which customers an incident touches, as a part of the incident's room. Whoever need not know sees nothing. */
@Path("/incidents/{ref}/affected")
@Authenticated
@Produces("text/html; charset=UTF-8")
public class AffectedPages {

    private final Customers customers;
    private final Visitor visitor;

    AffectedPages(Customers customers, Visitor visitor) {
        this.customers = customers;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance affected(@PathParam("ref") String ref) {
        boolean told = visitor.logs() || visitor.is("COMMUNICATOR");
        List<CustomerRecord> known = told ? customers.told() : List.of();
        List<AffectedRecord> affected = told ? customers.affectedBy(ref) : List.of();
        Map<String, CustomerRecord> named =
                known.stream().collect(Collectors.toMap(CustomerRecord::ref, Function.identity()));
        List<String> touched = affected.stream().map(AffectedRecord::customer).toList();
        return visitor.show(Templates.affected(
                ref,
                told,
                affected.stream()
                        .map(one -> row(one, named.get(one.customer())))
                        .toList(),
                known.stream()
                        .filter(one -> !touched.contains(one.ref()))
                        .map(one -> new Choice(one.ref(), one.name().orOther(visitor.language())))
                        .toList()));
    }

    private Row row(AffectedRecord affected, CustomerRecord customer) {
        Language language = visitor.language();
        Bilingual name = customer == null ? Bilingual.of(affected.customer(), affected.customer()) : customer.name();
        AffectedRecord standing = affected.standing().orElse(null);
        return new Row(
                affected.customer(),
                name.orOther(language),
                name.has(language) ? language.tag() : language.other().tag(),
                standing == null ? List.of() : standing.accounts(),
                standing == null ? List.of() : standing.windows(),
                affected.corrections().isEmpty()
                        ? ""
                        : affected.corrections().getLast().reason().orOther(language));
    }

    /**
     * A customer that is touched.
     *
     * @param lang of the name shown
     * @param accounts none where it turned out not to be touched
     * @param windows ids of the impact windows, where they were told
     * @param reason of the last correction, or empty
     */
    public record Row(
            String ref, String name, String lang, List<String> accounts, List<String> windows, String reason) {

        public String listed() {
            return String.join(" ", accounts);
        }
    }

    /** A customer that is not touched yet. */
    public record Choice(String ref, String name) {}

    @CheckedTemplate(basePath = "customer")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance affected(String ref, boolean told, List<Row> rows, List<Choice> others);
    }
}
