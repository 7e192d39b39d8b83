package org.creativecities.portal.call;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** What is stored of a version of the form: everything but its id, code and number. */
record FormContent(
        Bilingual title,
        @Nullable String emptyPhrase,
        List<FormGroup> groups,
        List<AttachmentSlot> slots,
        List<FieldProfile> profiles,
        List<Rule> conditions,
        List<Rule> values) {

    FormContent {
        groups = List.copyOf(groups);
        slots = List.copyOf(slots);
        profiles = List.copyOf(profiles);
        conditions = List.copyOf(conditions);
        values = List.copyOf(values);
    }

    static FormContent of(FormTemplate template) {
        return new FormContent(
                template.title(),
                template.emptyPhrase(),
                template.groups(),
                template.slots(),
                template.profiles(),
                template.conditions(),
                template.values());
    }
}
