package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallPolicy;
import org.creativecities.portal.call.CallSettings;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.call.DossiersOfCall;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.call.Recommendations;
import org.creativecities.portal.city.Cities;
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

/** After the expressions of interest: who is invited to write in full, and what the full dossier has to answer. */
@Controller("stageInvitationController")
@RequestMapping("/office/calls/{id}/invitations")
class InvitationController {

    private static final int LONGEST = 1000;

    private final CallDesk desk;
    private final Recommendations recommendations;
    private final DossiersOfCall dossiers;
    private final Cities cities;
    private final Format format;
    private final OneTimeKeys keys;

    InvitationController(
            CallDesk desk,
            Recommendations recommendations,
            DossiersOfCall dossiers,
            Cities cities,
            Format format,
            OneTimeKeys keys) {
        this.desk = desk;
        this.recommendations = recommendations;
        this.dossiers = dossiers;
        this.cities = cities;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var call = desk.see(id, account);
        requireFirstStage(call);
        var found = dossiers.sent(id);
        var outcomes = recommendations.outcomes(id, account).stream()
                .collect(Collectors.toMap(Recommendations.Outcome::municipality, one -> one));
        model.addAttribute("call", call);
        model.addAttribute("dossiers", found);
        model.addAttribute("outcomes", outcomes);
        model.addAttribute(
                "cities",
                cities.municipalities(
                        found.stream().map(DossiersOfCall.Touched::municipality).collect(Collectors.toSet())));
        model.addAttribute("mayDecide", CallPolicy.mayCreate(account));
        model.addAttribute(
                "mayRelease",
                account.is(Role.HEAD_OF_SECRETARIAT)
                        && outcomes.values().stream().anyMatch(one -> !one.released()));
        return "call/office/invitations";
    }

    @PostMapping
    String release(
            @PathVariable UUID id,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "call.notice.invitations-released");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    recommendations.release(id, account);
                    return "/office/calls/" + id + "/invitations";
                });
    }

    @GetMapping("/{city}")
    String edit(@PathVariable UUID id, @PathVariable String city, @CurrentAccount Account account, Model model) {
        var form = new InvitationForm();
        recommendations.outcomes(id, account).stream()
                .filter(one -> one.municipality().equals(city))
                .forEach(one -> form.setInvited(one.invited() ? "yes" : "no"));
        form.setPoints(RowForms.ofTexts(
                recommendations.written(id, city, account).stream()
                        .map(Recommendations.Recommendation::text)
                        .toList(),
                format::number));
        RowForms.spare(form.getPoints());
        model.addAttribute("form", form);
        return page(id, city, account, model);
    }

    @PostMapping("/{city}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String city,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "") String then,
            @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        if ("rows".equals(then)) {
            form.getPoints().add(new RowForm());
            RowForms.spare(form.getPoints());
            return page(id, city, account, model);
        }
        var answers = new Answers(errors, "call.invitation");
        if (!"yes".equals(form.getInvited()) && !"no".equals(form.getInvited())) {
            answers.wrong("invited", "missing");
        }
        var points = RowForms.read(answers, "points", form.getPoints(), LONGEST).stream()
                .map(Question.Option::label)
                .toList();
        if (answers.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, city, account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    recommendations.decide(id, city, "yes".equals(form.getInvited()), points, account);
                    return "/office/calls/" + id + "/invitations";
                });
    }

    private String page(UUID id, String city, Account account, Model model) {
        var call = desk.see(id, account);
        requireFirstStage(call);
        if (dossiers.sent(id).stream().noneMatch(one -> one.municipality().equals(city))) {
            throw new NotVisibleException();
        }
        model.addAttribute("call", call);
        model.addAttribute("city", cities.municipality(city).orElseThrow(NotVisibleException::new));
        model.addAttribute(
                "released",
                recommendations.outcomes(id, account).stream()
                        .anyMatch(one -> one.municipality().equals(city) && one.released()));
        return "call/office/invitation";
    }

    private static void requireFirstStage(CallView call) {
        if (call.settings().kind() != CallSettings.Kind.EXPRESSION) {
            throw new NotVisibleException();
        }
    }
}
