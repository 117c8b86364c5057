package dev.hansei.access;

import static java.util.stream.Collectors.toMap;

import dev.hansei.base.Bilingual;
import dev.hansei.base.KeptText;
import dev.hansei.base.Role;
import dev.hansei.base.TextRules;
import dev.hansei.people.People;
import dev.hansei.people.PersonRecord;
import dev.hansei.web.Visitor;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The accounts of the installation, for those who look after them. */
@Path("/accounts")
@RolesAllowed("ADMINISTRATOR")
@Produces("text/html; charset=UTF-8")
public class AccountPages {

    private static final int LONGEST_NAME = 200;

    private final Accounts accounts;
    private final People people;
    private final Visitor visitor;
    private final Clock clock;

    AccountPages(Accounts accounts, People people, Visitor visitor, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public TemplateInstance page() {
        return page("", "");
    }

    /** Shows the one-time password this once. */
    @POST
    public TemplateInstance open(
            @FormParam("handle") @DefaultValue("") String handle,
            @FormParam("nameJa") @DefaultValue("") String nameJa,
            @FormParam("nameEn") @DefaultValue("") String nameEn,
            @FormParam("role") Set<Role> roles) {
        Bilingual name = Bilingual.of(nameJa.isBlank() ? nameEn : nameJa, nameEn.isBlank() ? nameJa : nameEn);
        Set<Role> granted = EnumSet.noneOf(Role.class);
        granted.addAll(roles);
        if (!TextRules.blank(nameJa + nameEn)) {
            name = KeptText.line(name, LONGEST_NAME);
        }
        String password =
                accounts.open(new PersonRecord(handle.strip(), name, null), granted, visitor.actor(), clock.instant());
        return page(handle.strip(), password);
    }

    @POST
    @Path("{handle}/roles")
    public Response grant(@PathParam("handle") String handle, @FormParam("role") Role role) {
        accounts.grant(handle, role, visitor.actor(), clock.instant());
        return back();
    }

    @POST
    @Path("{handle}/roles/{role}/withdrawal")
    public Response withdraw(@PathParam("handle") String handle, @PathParam("role") Role role) {
        accounts.withdraw(handle, role, visitor.actor(), clock.instant());
        return back();
    }

    @POST
    @Path("{handle}/lock")
    public Response disable(@PathParam("handle") String handle) {
        accounts.disable(handle, visitor.actor(), clock.instant());
        return back();
    }

    @POST
    @Path("{handle}/unlock")
    public Response enable(@PathParam("handle") String handle) {
        accounts.enable(handle, visitor.actor(), clock.instant());
        return back();
    }

    @POST
    @Path("{handle}/password")
    public TemplateInstance issuePassword(@PathParam("handle") String handle) {
        return page(handle, accounts.issuePassword(handle, visitor.actor(), clock.instant()));
    }

    private TemplateInstance page(String handle, String password) {
        Map<String, String> names = people.told().stream()
                .collect(toMap(PersonRecord::key, person -> person.name().orOther(visitor.language())));
        List<Row> rows =
                accounts.all().stream().map(account -> row(account, names)).toList();
        return visitor.show(Templates.accounts(rows, Arrays.asList(Role.values()), handle, password));
    }

    private static Row row(Account account, Map<String, String> names) {
        return new Row(
                account.handle(),
                account.person() == null ? "" : names.getOrDefault(account.person(), ""),
                account.person() != null,
                account.enabled(),
                account.mustChoosePassword(),
                account.roles().stream().sorted().toList());
    }

    private static Response back() {
        return Response.seeOther(URI.create("/accounts")).build();
    }

    /**
     * @param name of the person, or empty
     * @param person whether it is a person's; a machine's has no password
     */
    public record Row(String handle, String name, boolean person, boolean enabled, boolean oneTime, List<Role> roles) {

        /** The roles it could be given. */
        public List<Role> others() {
            return Arrays.stream(Role.values())
                    .filter(role -> !roles.contains(role))
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "access")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance accounts(List<Row> rows, List<Role> roles, String handle, String password);
    }
}
