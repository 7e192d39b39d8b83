package org.creativecities.portal.call;

import java.util.stream.Collectors;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.CreativeField;
import org.springframework.stereotype.Component;

/** Whether the things a call points at exist: fields of the network, a published form, a published rubric. */
@Component
class CallParts {

    private final Cities cities;
    private final StoredFormRepository forms;
    private final StoredRubricRepository rubrics;

    CallParts(Cities cities, StoredFormRepository forms, StoredRubricRepository rubrics) {
        this.cities = cities;
        this.forms = forms;
        this.rubrics = rubrics;
    }

    /** The form offers only what exists; anything else was made by hand. */
    void require(CallText text) {
        var known = cities.fields().stream().map(CreativeField::code).collect(Collectors.toSet());
        if (!known.containsAll(text.fields()) || text.fields().isEmpty()) {
            throw new ConflictException("call.error.field-unknown");
        }
        requirePublished(text);
    }

    void requirePublished(CallText text) {
        var form = forms.findById(text.formTemplate()).filter(version -> version.status() == VersionStatus.PUBLISHED);
        var rubric = rubrics.findById(text.rubric()).filter(version -> version.status() == VersionStatus.PUBLISHED);
        if (form.isEmpty() || rubric.isEmpty()) {
            throw new ConflictException("call.error.version-not-published");
        }
    }
}
