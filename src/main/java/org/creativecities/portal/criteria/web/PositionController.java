package org.creativecities.portal.criteria.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.criteria.Clause;
import org.creativecities.portal.criteria.Effect;
import org.creativecities.portal.criteria.Laws;
import org.creativecities.portal.criteria.PositionAction;
import org.creativecities.portal.criteria.PositionView;
import org.creativecities.portal.criteria.Positions;
import org.creativecities.portal.criteria.Register;
import org.creativecities.portal.criteria.Verdict;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning and writing a version of a national position. */
@Controller
@RequestMapping("/office/criteria")
class PositionController {

    private final Positions positions;
    private final Register register;
    private final PositionForms forms;
    private final Choices choices;
    private final Laws laws;
    private final People people;
    private final Format format;
    private final OneTimeKeys keys;

    PositionController(
            Positions positions,
            Register register,
            PositionForms forms,
            Choices choices,
            Laws laws,
            People people,
            Format format,
            OneTimeKeys keys) {
        this.positions = positions;
        this.register = register;
        this.forms = forms;
        this.choices = choices;
        this.laws = laws;
        this.people = people;
        this.format = format;
        this.keys = keys;
    }

    @PostMapping("/{code}/versions")
    String begin(
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key) {
        return "redirect:"
                + keys.once(account.id(), key, () -> "/office/criteria/positions/" + positions.begin(code, account));
    }

    @GetMapping("/positions/{id}")
    String edit(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var view = positions.find(id, account);
        if (!view.allows(PositionAction.EDIT.name())) {
            if (!view.atWork()) {
                throw new ConflictException("criteria.error.moved");
            }
            throw new NotAllowedException("criteria.not-allowed.EDIT");
        }
        model.addAttribute("form", forms.of(view));
        return shown(view, model);
    }

    @PostMapping("/positions/{id}")
    String save(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") PositionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var view = positions.find(id, account);
        var text = forms.read(form, errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return shown(view, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                positions.edit(id, form.getVersion(), text, account);
                return "/office/criteria/" + clause(view).code();
            });
            redirect.addFlashAttribute("notice", "criteria.notice.saved");
            return "redirect:" + address;
        } catch (ConflictException conflict) {
            return both(positions.find(id, account), form, conflict, model, response);
        }
    }

    /** What is stored beside what was typed; saving again from here overwrites knowingly. */
    private String both(
            PositionView stored,
            PositionForm form,
            ConflictException conflict,
            Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("conflict", conflict.messageKey());
        model.addAttribute("stored", stored);
        if (stored.allows(PositionAction.EDIT.name())) {
            form.setVersion(stored.version());
        }
        return shown(stored, model);
    }

    private Clause clause(PositionView view) {
        return Objects.requireNonNull(register.clauses(Set.of(view.clause())).get(view.clause()));
    }

    private String shown(PositionView view, Model model) {
        model.addAttribute("position", view);
        model.addAttribute("clause", clause(view));
        model.addAttribute("verdicts", choices.of(Verdict.class, "verdict"));
        model.addAttribute("effects", choices.of(Effect.class, "effect"));
        model.addAttribute("laws", laws());
        model.addAttribute("names", people.names(Set.of(view.editedBy())));
        return "criteria/office/position";
    }

    private Map<String, String> laws() {
        var options = new LinkedHashMap<String, String>();
        laws.list().stream()
                .filter(law -> !law.retired())
                .forEach(law -> options.put(law.code(), format.text(law.title())));
        return options;
    }
}
