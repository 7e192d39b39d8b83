package org.creativecities.portal.site.frame;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IDocType;
import org.thymeleaf.model.IOpenElementTag;

/**
 * Begins every whole page with its document type. A page that takes its frame from a layout would leave it out, and the
 * browser would fall back to the rules of the nineties.
 */
public final class DocTypeFirst extends AbstractTemplateHandler {

    private @Nullable ITemplateContext context;
    private boolean begun;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        this.context = context;
    }

    @Override
    public void handleDocType(IDocType docType) {
        if (!begun) {
            begun = true;
            super.handleDocType(docType);
        }
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        if (!begun && context != null && "html".equals(tag.getElementCompleteName())) {
            super.handleDocType(context.getModelFactory().createHTML5DocType());
        }
        begun = true;
        super.handleOpenElement(tag);
    }
}
