package org.creativecities.portal.asset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.creativecities.portal.localization.TextRules;

/** What an asset must be to stand in the register. */
public final class AssetRules {

    private AssetRules() {}

    /** Message keys by field; empty when all is well. */
    public static Map<String, String> problems(AssetText text) {
        var problems = new LinkedHashMap<String, String>();
        if (text.nameFa().isBlank()) {
            problems.put("nameFa", "asset.problem.name");
        }
        longest(problems, "nameFa", text.nameFa(), 200);
        longest(problems, "nameEn", text.nameEn(), 200);
        longest(problems, "place", text.place(), 200);
        longest(problems, "since", text.since(), 40);
        longest(problems, "factsFa", text.factsFa(), 4000);
        longest(problems, "factsEn", text.factsEn(), 4000);
        longest(problems, "source", text.source(), 400);
        if (!text.factsFa().isBlank() && text.source().isBlank()) {
            problems.putIfAbsent("source", "asset.problem.source");
        }
        return problems;
    }

    private static void longest(Map<String, String> problems, String field, String value, int most) {
        if (TextRules.length(value) > most) {
            problems.putIfAbsent(field, "asset.problem.too-long");
        } else if (!TextRules.isStorable(value)) {
            problems.putIfAbsent(field, "asset.problem.characters");
        }
    }
}
