package org.creativecities.portal.site.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContext;

/** What a form of the page holds and what is wrong with it, for the field fragments. */
public final class Bound {

    private final RequestContext request;

    Bound(RequestContext request) {
        this.request = request;
    }

    /**
     * One field.
     *
     * @param value what was typed, or what the form holds; null when empty
     * @param error the sentence about it, or null
     */
    public record Field(@Nullable Object value, @Nullable String error) {}

    /**
     * A mistake.
     *
     * @param field the field's id, or null when it belongs to the whole form
     */
    public record Mistake(@Nullable String field, String text) {}

    /**
     * The field of a form.
     *
     * @throws IllegalStateException when the model has no such form
     */
    public Field field(String form, String name) {
        var status = request.getBindStatus(form + "." + name);
        var texts = status.getErrorMessages();
        return new Field(status.getValue(), texts.length == 0 ? null : texts[0]);
    }

    /** All mistakes of a form, those of the whole form first, each field once: the summary says what the fields say. */
    public List<Mistake> mistakes(String form) {
        var errors = request.getErrors(form);
        var found = new ArrayList<Mistake>();
        if (errors == null) {
            return found;
        }
        errors.getGlobalErrors().forEach(error -> found.add(new Mistake(null, request.getMessage(error))));
        errors.getFieldErrors().stream()
                .map(error -> error.getField())
                .distinct()
                .forEach(name -> {
                    var text = field(form, name).error();
                    found.add(new Mistake(name, text == null ? "" : text));
                });
        return found;
    }
}
