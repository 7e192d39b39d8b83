package org.creativecities.portal.tie.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.localization.FormReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.tie.ActivityKind;
import org.creativecities.portal.tie.NextStep;
import org.creativecities.portal.tie.Statement;
import org.creativecities.portal.tie.TieAct;
import org.creativecities.portal.tie.TieDesk;
import org.creativecities.portal.tie.TieFile;
import org.creativecities.portal.tie.TieStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What all forms about one tie have in common: one page, one way to fail, one way back. */
@Component
class TieActPage {

    private final TieDesk desk;
    private final TieWords words;
    private final Cities cities;
    private final Format format;
    private final OneTimeKeys keys;
    private final MessageSource messages;

    TieActPage(TieDesk desk, TieWords words, Cities cities, Format format, OneTimeKeys keys, MessageSource messages) {
        this.desk = desk;
        this.words = words;
        this.cities = cities;
        this.format = format;
        this.keys = keys;
        this.messages = messages;
    }

    /** @param act the last part of the address and the name of the fields' fragment */
    String form(UUID id, TieAct right, String act, Account account, HttpServletRequest request, Model model) {
        var tie = desk.about(id, right, account);
        model.addAttribute("tie", tie);
        model.addAttribute("pair", words.pair(tie));
        model.addAttribute("act", act);
        model.addAttribute("title", words.message("tie.act." + act));
        model.addAttribute("base", TieBase.of(request));
        var path = act.matches("status|review|formal-act") ? "/moves/" + act : "/" + act;
        model.addAttribute("action", TieBase.of(request) + "/" + id + path);
        var outcomes = new LinkedHashMap<String, String>();
        outcomes.put("SUCCESS", words.message("tie.finding.SUCCESS"));
        outcomes.put("FAILURE", words.message("tie.finding.FAILURE"));
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("tags", words.options("tie.tag.", Statement.Tag.values()));
        model.addAttribute("stances", words.options("tie.stance.", TieFile.Stance.values()));
        model.addAttribute("kinds", words.options("tie.evidence-kind.", TieFile.Kind.values()));
        model.addAttribute("activities", words.options("tie.activity.", ActivityKind.values()));
        model.addAttribute("statuses", words.options("tie.status.", TieStatus.values()));
        model.addAttribute("steps", words.options("tie.step.", NextStep.values()));
        model.addAttribute("formalActs", words.options("tie.formal-act.", TieDesk.FormalAct.values()));
        var origins = new LinkedHashMap<String, String>();
        origins.put("SECRETARIAT", words.message("tie.origin.SECRETARIAT"));
        origins.put("PARTNER", words.message("tie.origin.PARTNER"));
        model.addAttribute("origins", origins);
        model.addAttribute("fields", fields());
        model.addAttribute("languages", languages());
        return "tie/act";
    }

    FormReader reader(BindingResult errors) {
        return new FormReader(errors, messages, "tie.form");
    }

    String failed(String page, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page;
    }

    /** Does it once and goes back to the tie. */
    String done(
            UUID id,
            String notice,
            Account account,
            @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Runnable work) {
        Supplier<String> once = () -> {
            work.run();
            return TieBase.of(request) + "/" + id;
        };
        redirect.addFlashAttribute("notice", notice);
        return "redirect:" + keys.once(account.id(), key, once);
    }

    Map<String, String> fields() {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.message("tie.form.field.none"));
        cities.fields().forEach(field -> options.put(field.code(), format.text(field.name())));
        return options;
    }

    Map<String, String> languages() {
        var options = new LinkedHashMap<String, String>();
        for (var code : new String[] {"fa", "en", "ar", "tr", "ru", "de", "fr", "zh", "es", "it", "hu"}) {
            options.put(code, words.message("tie.language." + code));
        }
        return options;
    }
}
