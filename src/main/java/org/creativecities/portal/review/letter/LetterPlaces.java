package org.creativecities.portal.review.letter;

import java.util.Map;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.call.CallLetters;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.dossier.DossierCard;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Fills the places of a letter in both languages at once, whatever the page's language is. */
@Component
class LetterPlaces {

    private final Calls calls;
    private final Cities cities;
    private final DatabaseClock clock;
    private final Format format;

    LetterPlaces(Calls calls, Cities cities, DatabaseClock clock, Format format) {
        this.calls = calls;
        this.cities = cities;
        this.clock = clock;
        this.format = format;
    }

    Bilingual fill(Bilingual text, DossierCard card) {
        var city = cities.municipality(card.municipality())
                .orElseThrow(NotVisibleException::new)
                .name();
        var call =
                calls.find(card.callId()).orElseThrow(NotVisibleException::new).title();
        var field =
                cities.field(card.field()).orElseThrow(NotVisibleException::new).name();
        return new Bilingual(
                fill(text.fa(), "fa", city, call, field, card),
                fill(String.valueOf(text.en()), "en", city, call, field, card));
    }

    private String fill(
            String text, String language, Bilingual city, Bilingual call, Bilingual field, DossierCard card) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(java.util.Locale.forLanguageTag(language));
        try {
            return CallLetters.fill(
                    text,
                    Map.of(
                            "city", format.text(city),
                            "call", format.text(call),
                            "field", format.text(field),
                            "reference", card.reference(),
                            "date", format.date(clock.today())));
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }
}
