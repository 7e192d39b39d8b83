package org.creativecities.portal.sistercity.affinity.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.sistercity.affinity.AffinityPolicy;
import org.creativecities.portal.sistercity.affinity.Dimension;
import org.creativecities.portal.sistercity.affinity.DimensionResult;
import org.creativecities.portal.sistercity.affinity.Explanation;
import org.creativecities.portal.sistercity.affinity.Result;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A result in plain words, from the strongest, the weakest and the missing: {@code ${@affinityWords.sentence(…)}}. */
@Component("affinityWords")
public class AffinityWords {

    private final MessageSource messages;
    private final Format format;

    AffinityWords(MessageSource messages, Format format) {
        this.messages = messages;
        this.format = format;
    }

    public String sentence(Result result, AffinityPolicy policy) {
        var explained = Explanation.of(result, policy);
        var sentence = new StringBuilder();
        if (!result.enough()) {
            add(sentence, "not-enough", format.number(result.coverage()), format.number(policy.leastCoverage()));
        }
        if (!explained.strongest().isEmpty()) {
            add(sentence, explained.strongest().size() == 1 ? "strong.one" : "strong", valued(explained.strongest()));
        }
        if (!explained.weakest().isEmpty()) {
            var below = explained.weakest().stream().allMatch(one -> one.drawn() < policy.sufficient());
            add(sentence, below ? "weak.below" : "weak", valued(explained.weakest()));
        }
        if (!explained.missing().isEmpty()) {
            add(sentence, "missing", names(explained.missing()));
        }
        return sentence.toString();
    }

    /** The names of these dimensions in one line. */
    public String names(Collection<Dimension> dimensions) {
        return dimensions.stream().map(this::name).collect(Collectors.joining(comma()));
    }

    public String name(Dimension dimension) {
        return message("affinity.dimension." + dimension.name());
    }

    public Map<String, String> options(String prefix, Enum<?>[] values) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(values).forEach(value -> options.put(value.name(), message(prefix + value.name())));
        return options;
    }

    /** The colour of a gate's outcome. */
    public String kind(Object outcome) {
        return switch (outcome.toString()) {
            case "PASS", "GO" -> "success";
            case "PASS_WITH_NOTE", "PREPARE" -> "warning";
            case "FAIL", "LIKING_ONLY" -> "danger";
            case "WAITING" -> "progress";
            default -> "neutral";
        };
    }

    public String message(String key, Object... parts) {
        return messages.getMessage(key, parts, LocaleContextHolder.getLocale());
    }

    private String valued(List<DimensionResult> results) {
        return results.stream()
                .map(one -> message(
                        "affinity.explain.valued", name(one.dimension()), format.number(Math.round(one.drawn()))))
                .collect(Collectors.joining(comma()));
    }

    private void add(StringBuilder sentence, String key, Object... parts) {
        sentence.append(sentence.isEmpty() ? "" : " ").append(message("affinity.explain." + key, parts));
    }

    private static String comma() {
        return Language.current() == Language.ENGLISH ? ", " : "، ";
    }
}
