package org.creativecities.portal.site.frame;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.spring6.naming.SpringContextVariableNames;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code #assets}, {@code #address}, {@code #layout}, {@code #language}, {@code #format} and {@code #bound} in templates.
 * Thymeleaf refuses beans ({@code @name}) where an address is written ({@code th:href}, {@code th:src}) or a fragment is
 * called ({@code th:replace}), and Spring's request context everywhere; these are allowed.
 */
@Component
class FrameDialect extends AbstractDialect implements IExpressionObjectDialect, IPostProcessorDialect {

    private static final String BOUND = "bound";
    private static final int LAST = 1000;

    private final Map<String, Supplier<? extends Object>> objects;
    private final Set<String> names;

    FrameDialect(
            ObjectProvider<Assets> assets,
            ObjectProvider<Address> address,
            ObjectProvider<Layout> layout,
            ObjectProvider<PageLanguage> language,
            ObjectProvider<Format> format) {
        super("frame");
        // Looked up when a page is made: the template engine is built before much of the rest.
        objects = Map.of(
                "assets", assets::getObject,
                "address", address::getObject,
                "layout", layout::getObject,
                "language", language::getObject,
                "format", format::getObject);
        names = Stream.concat(objects.keySet().stream(), Stream.of(BOUND)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return names;
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                if (name.equals(BOUND)) {
                    return bound(context);
                }
                var found = objects.get(name);
                return found == null ? null : found.get();
            }

            @Override
            public boolean isCacheable(String name) {
                return !name.equals(BOUND);
            }
        };
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, DocTypeFirst.class, LAST));
    }

    private static Bound bound(IExpressionContext context) {
        if (context.getVariable(SpringContextVariableNames.SPRING_REQUEST_CONTEXT) instanceof RequestContext request) {
            return new Bound(request);
        }
        throw new IllegalStateException("Forms are part of pages only");
    }
}
