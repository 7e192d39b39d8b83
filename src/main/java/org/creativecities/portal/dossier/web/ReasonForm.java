package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.dossier.ScreeningReason;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.TextRules;

/** One reason of the list as it is typed; mistakes show all at once. */
record ReasonForm(
        String code, String kind, String titleFa, String titleEn, String textFa, String textEn, boolean active) {

    private static final int LONGEST = 1_000;

    static ReasonForm of(Map<String, String> sent, String code) {
        return new ReasonForm(
                TextRules.line(code.isEmpty() ? sent.getOrDefault("code", "") : code),
                sent.getOrDefault("kind", ""),
                text(sent, "titleFa"),
                text(sent, "titleEn"),
                text(sent, "textFa"),
                text(sent, "textEn"),
                !"no".equals(sent.get("active")));
    }

    static ReasonForm of(ScreeningReason reason) {
        return new ReasonForm(
                reason.code(),
                reason.kind().name(),
                reason.title().fa(),
                String.valueOf(reason.title().en()),
                reason.text().fa(),
                String.valueOf(reason.text().en()),
                reason.active());
    }

    private static String text(Map<String, String> sent, String name) {
        var typed = sent.getOrDefault(name, "");
        return TextRules.isStorable(typed) ? TextRules.lines(typed) : "";
    }

    /** Message keys by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (!code.matches("[a-z][a-z0-9-]{1,39}")) {
            problems.put("code", "dossier.reason.code.wrong");
        }
        if (!kind.matches("RETURN|REFUSAL|BOTH")) {
            problems.put("kind", "dossier.reason.kind.missing");
        }
        Map.of("titleFa", titleFa, "titleEn", titleEn, "textFa", textFa, "textEn", textEn)
                .forEach((field, text) -> {
                    if (text.isEmpty() || text.length() > LONGEST) {
                        problems.put(field, "dossier.reason.text.wrong");
                    }
                });
        return problems;
    }

    ScreeningReason reason(int version) {
        return new ScreeningReason(
                code,
                version,
                ScreeningReason.Kind.valueOf(kind),
                new Bilingual(titleFa, titleEn),
                new Bilingual(textFa, textEn),
                active);
    }
}
