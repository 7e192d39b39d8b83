package org.creativecities.portal.localization;

import java.beans.PropertyEditorSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Refuses texts the database cannot keep, in every field and parameter of every controller, as a mistake at the field
 * ({@code typeMismatch}). It changes nothing: passwords pass through here too.
 */
@ControllerAdvice
class TextBinding {

    @InitBinder
    void refuseWhatCannotBeStored(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StorableText());
    }

    private static final class StorableText extends PropertyEditorSupport {
        @Override
        public void setAsText(@Nullable String text) {
            if (text != null && !TextRules.isStorable(text)) {
                throw new IllegalArgumentException("The text holds a character that cannot be stored");
            }
            setValue(text);
        }

        @Override
        public @Nullable String getAsText() {
            return (String) getValue();
        }
    }
}
