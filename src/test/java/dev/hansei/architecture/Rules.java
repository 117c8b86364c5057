package dev.hansei.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;

/** The directions that dependencies may take, and what only some may use. */
final class Rules {

    private static final String[] CONTENT = {
        "..people..",
        "..access..",
        "..mail..",
        "..customer..",
        "..incident..",
        "..countermeasure..",
        "..evidence..",
        "..flow..",
        "..specialcase..",
        "..effectiveness..",
        "..publication..",
        "..notification..",
        "..report..",
        "..intake..",
        "..input..",
        "..api..",
        "..cli.."
    };

    private static final Set<Class<?>> CLOCKS =
            Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);

    private Rules() {}

    /** @param root the package whose direct sub-packages are the rooms */
    static ArchRule rooms_form_no_cycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    static ArchRule the_ground_rooms_know_no_content_room() {
        return noClasses()
                .that(resideInAnyPackage(
                        "dev.hansei.base..",
                        "dev.hansei.document..",
                        "dev.hansei.live..",
                        "dev.hansei.trail..",
                        "dev.hansei.web.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(CONTENT).and(resideInAPackage("dev.hansei..")));
    }

    static ArchRule things_know_no_desk_and_no_framework_but_persistence() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.enterprise..", "io.quarkus..")
                        .or(describe("desks", type -> type.isAnnotatedWith(ApplicationScoped.class))));
    }

    /** The names of a long form's fields may stand where the form does. */
    static ArchRule only_pages_and_apis_speak_http() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Pages")
                .and()
                .haveSimpleNameNotEndingWith("Api")
                .and()
                .resideOutsideOfPackage("dev.hansei.web..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs..").and(not(equivalentTo(FormParam.class))));
    }

    static ArchRule transactions_begin_at_desks() {
        return methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .beDeclaredInClassesThat(describe(
                        "desks",
                        type -> type.isAnnotatedWith(ApplicationScoped.class)
                                && !type.getSimpleName().endsWith("Pages")
                                && !type.getSimpleName().endsWith("Api")));
    }

    static ArchRule only_the_pdf_room_uses_openpdf() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("dev.hansei.document.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openpdf..");
    }

    static ArchRule only_the_clock_producer_reads_the_clock() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("ClockProducer")
                .should()
                .accessTargetWhere(describe("the system's clock", Rules::readsClock));
    }

    static ArchRule nothing_is_deleted_or_updated() {
        return noClasses().should().accessTargetWhere(describe("a Panache delete or update", Rules::removes));
    }

    static ArchRule no_class_is_named_after_a_layer() {
        return classes().should().haveNameNotMatching(".*(Dto|Impl|Helper|Utils?|Manager|Base)(\\$.*)?");
    }

    /** What says nothing about who may use it is closed by the framework; this tells at build time, and names it. */
    static ArchRule every_route_says_who_may_use_it() {
        return methods()
                .that(describe(
                        "routes",
                        method -> method.getAnnotations().stream()
                                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))))
                .should(ArchConditions.be(describe("guarded", Rules::guarded)));
    }

    private static boolean guarded(JavaMethod method) {
        return Stream.of(Authenticated.class, RolesAllowed.class, PermitAll.class)
                .anyMatch(guard ->
                        method.isAnnotatedWith(guard) || method.getOwner().isAnnotatedWith(guard));
    }

    /** Only signing in, choosing a language, and inputs with a proof of their own are open to everyone. */
    static ArchRule few_pages_are_open_to_everyone() {
        return classes()
                .that()
                .areAnnotatedWith(PermitAll.class)
                .should()
                .haveNameMatching(".*[.](SignInPages|ProviderPages|PreferencePages"
                        + "|AlertmanagerApi|PagerDutyApi|SlackApi|CalendarApi)");
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return (CLOCKS.stream().anyMatch(owner::isEquivalentTo) && name.equals("now"))
                || (owner.isEquivalentTo(Clock.class) && name.startsWith("system"))
                || (owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name))
                || (owner.isEquivalentTo(Date.class)
                        && name.equals("<init>")
                        && access.getTarget().getFullName().endsWith("<init>()"));
    }

    private static boolean removes(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return access.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class)
                && (name.startsWith("delete") || name.startsWith("update"));
    }
}
