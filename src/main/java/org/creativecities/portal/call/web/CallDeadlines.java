package org.creativecities.portal.call.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.PersianText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The one form for a new end of a call, in its three uses. */
@Component
class CallDeadlines {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_LETTER = 60;

    private final Cities cities;
    private final DatabaseClock clock;
    private final Format format;

    CallDeadlines(Cities cities, DatabaseClock clock, Format format) {
        this.cities = cities;
        this.clock = clock;
        this.format = format;
    }

    String ask(String act, CallView call, Model model) {
        var form = new DeadlineForm();
        form.setClosesOn(format.shortDate(call.closesAt()));
        form.setClosesTime(format.time(call.closesAt()));
        form.setVersion(call.version());
        model.addAttribute("form", form);
        return page(act, call, model);
    }

    String page(String act, CallView call, Model model) {
        model.addAttribute("act", act);
        model.addAttribute("call", call);
        if ("extension".equals(act)) {
            var options = new LinkedHashMap<String, String>();
            cities.municipalities()
                    .forEach(city ->
                            options.put(city.code(), format.text(city.name()) + " – " + format.text(city.province())));
            model.addAttribute("municipalities", options);
        }
        return "call/office/deadline";
    }

    /** The new end, or null when something is wrong. Cleans the reason in the form. */
    @Nullable
    Instant read(DeadlineForm form, BindingResult errors, Instant before, boolean city) {
        var answers = new Answers(errors, "call.deadline");
        var closes = answers.moment("closesOn", form.getClosesOn(), "closesTime", form.getClosesTime());
        if (closes != null && (!closes.isAfter(before) || !closes.isAfter(clock.now()))) {
            answers.wrong("closesOn", "not-later");
        }
        form.setReason(answers.text("reason", form.getReason(), LONGEST_REASON));
        if (city) {
            form.setLetterNumber(answers.text("letterNumber", form.getLetterNumber(), LONGEST_LETTER));
            form.setMunicipality(PersianText.clean(form.getMunicipality()).strip());
            if (cities.municipality(form.getMunicipality()).isEmpty()) {
                answers.wrong("municipality", "missing");
            }
        }
        return answers.failed() ? null : closes;
    }
}
