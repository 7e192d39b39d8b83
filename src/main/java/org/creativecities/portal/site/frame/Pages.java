package org.creativecities.portal.site.frame;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which plain addresses have a page. A link to a page that is not built yet is not shown. */
@Component
class Pages {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile Set<String> paths = Set.of();

    Pages(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    boolean exists(String path) {
        if (paths.isEmpty()) {
            paths = mappings.getObject().getHandlerMethods().keySet().stream()
                    .filter(info -> info.getMethodsCondition().getMethods().isEmpty()
                            || info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                    .flatMap(info -> info.getDirectPaths().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return paths.contains(path);
    }
}
