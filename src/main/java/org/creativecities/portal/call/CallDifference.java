package org.creativecities.portal.call;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.creativecities.portal.action.Fact.Change;

/** What an edit changed in the draft of a call, field by field, for the history. */
final class CallDifference {

    private CallDifference() {}

    static Map<String, Change> between(CallText before, CallText after) {
        var old = parts(before);
        var changes = new LinkedHashMap<String, Change>();
        parts(after).forEach((field, value) -> {
            if (!Objects.equals(old.get(field), value)) {
                changes.put(field, new Change(old.get(field), value));
            }
        });
        return changes;
    }

    private static Map<String, String> parts(CallText text) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("code", text.code());
        parts.put("titleFa", text.title().fa());
        parts.put("titleEn", String.valueOf(text.title().en()));
        parts.put("summaryFa", text.summary().fa());
        parts.put("summaryEn", String.valueOf(text.summary().en()));
        parts.put("round", String.valueOf(text.round()));
        parts.put("referenceYear", String.valueOf(text.referenceYear()));
        parts.put("opensAt", text.opensAt().toString());
        parts.put("closesAt", text.closesAt().toString());
        parts.put("quota", text.quota().max() + (text.quota().differentFields() ? ", different fields" : ""));
        parts.put("fields", String.join(", ", text.fields()));
        parts.put("formTemplate", text.formTemplate().toString());
        parts.put("rubric", text.rubric().toString());
        parts.put("phases", text.phases().toString());
        parts.put("settings", text.settings().toString());
        return parts;
    }
}
