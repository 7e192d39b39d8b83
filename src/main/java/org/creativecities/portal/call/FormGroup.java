package org.creativecities.portal.call;

import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/** Sections that stand together under one heading on the task list. */
public record FormGroup(String code, Bilingual title, List<FormSection> sections) {

    public FormGroup {
        sections = List.copyOf(sections);
    }
}
