package org.creativecities.portal.sistercity.affinity;

import java.util.Locale;
import org.creativecities.portal.localization.Digits;
import org.creativecities.portal.localization.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why the data gave an answer, in words. */
@Component
public class FindingWords {

    private final MessageSource messages;

    FindingWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Finding finding, Locale locale) {
        var language = Language.of(locale);
        var parts = finding.parts().stream()
                .map(part -> Digits.in(language, part.toString().replaceAll("\\.0$", "")))
                .toArray();
        return messages.getMessage("affinity.because." + finding.why(), parts, locale);
    }
}
