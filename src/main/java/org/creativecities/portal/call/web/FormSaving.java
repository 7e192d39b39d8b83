package org.creativecities.portal.call.web;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.FormTemplates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Saves a step of the form editor and leads back to the place where it was made. */
@Component
class FormSaving {

    private final FormTemplates templates;
    private final OneTimeKeys keys;

    FormSaving(FormTemplates templates, OneTimeKeys keys) {
        this.templates = templates;
        this.keys = keys;
    }

    /**
     * Where to go after the step.
     *
     * @param open code of the section that is shown open; empty for none
     * @param anchor id of the place on the page
     */
    record Back(String open, String anchor) {

        String of(UUID id) {
            var address = UriComponentsBuilder.fromPath("/office/form-templates/" + id);
            if (!open.isEmpty()) {
                address.queryParam("open", open);
            }
            return address.fragment(anchor).encode().toUriString();
        }
    }

    String save(
            UUID id,
            long version,
            String place,
            Back back,
            UnaryOperator<FormTemplate> change,
            Account account,
            @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.version-saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    templates.edit(id, version, place, change, account);
                    return back.of(id);
                });
    }
}
