package dev.hansei.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What programs reach, as the code itself has it. */
final class ApiRoutes {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hansei");

    private ApiRoutes() {}

    /** Such as {@code get /api/incidents/{ref}}; all resources that are named as APIs or live below /api. */
    static List<String> all() {
        return CODE.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .filter(type -> type.getSimpleName().endsWith("Api")
                        || type.getAnnotationOfType(Path.class).value().startsWith("/api"))
                .flatMap(type -> type.getMethods().stream().flatMap(method -> route(type, method)))
                .toList();
    }

    static List<String> recordNames() {
        return CODE.stream()
                .filter(JavaClass::isRecord)
                .map(JavaClass::getSimpleName)
                .toList();
    }

    private static Stream<String> route(JavaClass type, JavaMethod method) {
        String below = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        String path = type.getAnnotationOfType(Path.class).value() + below;
        return method.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> annotation.getRawType().getSimpleName().toLowerCase(Locale.ROOT) + " " + path);
    }
}
