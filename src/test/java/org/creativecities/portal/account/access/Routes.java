package org.creativecities.portal.account.access;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address that a controller of the running application answers, found by asking the application itself. */
@Component
public class Routes {

    /** Rows for files and for the health of the process, which no controller of ours answers. */
    static final Set<String> WITHOUT_CONTROLLER = Set.of("/assets/**", "/actuator/health/**");

    private final RequestMappingHandlerMapping mapping;

    Routes(RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.mapping = requestMappingHandlerMapping;
    }

    /** All routes in a steady order, so that a failing one is found again. */
    public List<Route> all() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> !isErrorPage(entry.getKey()))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    Set<String> names() {
        return all().stream().map(Route::toString).collect(Collectors.toSet());
    }

    /** Reached only by the container's own dispatch. */
    private static boolean isErrorPage(RequestMappingInfo info) {
        return info.getPatternValues().stream().allMatch(path -> path.equals("/error"));
    }

    private static Set<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        if (methods.isEmpty()) {
            throw new IllegalStateException(handler + " answers every method; say which");
        }
        return methods.stream()
                .flatMap(method ->
                        info.getPatternValues().stream().map(path -> new Route(method.asHttpMethod(), path, handler)))
                .collect(Collectors.toSet());
    }

    /**
     * One address and method.
     *
     * @param path the pattern, with its variables in braces
     */
    public record Route(HttpMethod method, String path, HandlerMethod handler) {

        /** Whether calling it may change something. */
        public boolean changes() {
            return !method.equals(HttpMethod.GET);
        }

        /** The address with every variable replaced by something that does not exist. */
        public String dummy() {
            return path.replaceAll("\\{\\*?[^}]+}", "00000000-0000-4000-8000-000000000000");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
