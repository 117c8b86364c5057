package dev.hansei.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * What can be asked at an address. The framework looks at one resource only before it says that there is nothing; here
 * all of them are looked at, so that an address which exists is never denied because of the method.
 */
final class Routes {

    private Routes() {}

    /**
     * @param methods what can be asked there, in the order of the alphabet; empty where there is nothing
     * @param forms of bodies that the method takes there; empty where none is named
     * @param open whether everyone may ask there without having signed in
     */
    record Allowed(Set<String> methods, Set<String> forms, boolean open) {

        boolean refuses(String method) {
            return !methods.isEmpty() && !methods.contains(method);
        }
    }

    static Allowed at(ContainerRequestContext request) {
        ResteasyReactiveRequestContext asked = CurrentRequestManager.get();
        List<Route> there = all(asked.getDeployment()).stream()
                .filter(route -> route.leadsTo(parts(request.getUriInfo().getPath())))
                .toList();
        Set<String> methods = new TreeSet<>();
        there.forEach(route -> methods.add(route.method()));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        Set<String> forms = new TreeSet<>();
        there.stream()
                .filter(route -> route.method().equals(request.getMethod()))
                .forEach(route -> forms.addAll(route.forms()));
        return new Allowed(methods, forms, there.stream().anyMatch(Route::open));
    }

    private static List<Route> all(Deployment deployment) {
        List<Route> routes = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                deployment.getPrefix(), deployment.getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        boolean open = resource.getResourceClass().isAnnotationPresent(PermitAll.class);
                        List<String> forms = resource.getConsumes() == null
                                ? List.of()
                                : resource.getConsumes().stream()
                                        .map(MediaType::toString)
                                        .toList();
                        routes.add(new Route(method, parts(path), forms, open));
                    }
                });
        return routes;
    }

    private static List<String> parts(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** @param parts of the address; one in braces stands for any */
    private record Route(String method, List<String> parts, List<String> forms, boolean open) {

        boolean leadsTo(List<String> asked) {
            if (asked.size() != parts.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!parts.get(i).startsWith("{") && !parts.get(i).equals(asked.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }
}
