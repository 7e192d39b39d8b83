package org.creativecities.portal.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.Dossiers;
import org.creativecities.portal.review.calibration.Calibration;
import org.creativecities.portal.review.calibration.Calibrations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The secretariat opens a calibration on a decided dossier, sees who is how far apart, and closes it. */
@Controller
@RequestMapping("/office/calibrations")
class OfficeCalibrationController {

    private final Calibrations calibrations;
    private final Calls calls;
    private final Dossiers dossiers;
    private final ReviewCards cards;
    private final People people;
    private final ChosenCall chosen;
    private final OneTimeKeys keys;

    OfficeCalibrationController(
            Calibrations calibrations,
            Calls calls,
            Dossiers dossiers,
            ReviewCards cards,
            People people,
            ChosenCall chosen,
            OneTimeKeys keys) {
        this.calibrations = calibrations;
        this.calls = calls;
        this.dossiers = dossiers;
        this.cards = cards;
        this.people = people;
        this.chosen = chosen;
        this.keys = keys;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable UUID call, @CurrentAccount Account account, Model model) {
        chosen.of(call, model).ifPresent(one -> {
            var found = calibrations.ofCall(one.id(), account);
            var rubric = calls.rubric(one.rubric());
            var sheets = new LinkedHashMap<UUID, List<Calibration.Sheet>>();
            found.forEach(item -> sheets.put(item.id(), calibrations.handedIn(item.id())));
            model.addAttribute("calibrations", found);
            model.addAttribute("rubric", rubric);
            model.addAttribute("sheets", sheets);
            var samples = new LinkedHashMap<UUID, Object>();
            sheets.forEach((id, list) -> samples.put(id, CalibrationController.samples(rubric, list)));
            model.addAttribute("samples", samples);
            model.addAttribute(
                    "names",
                    people.names(sheets.values().stream()
                            .flatMap(list -> list.stream().map(Calibration.Sheet::reviewer))
                            .distinct()
                            .toList()));
            model.addAttribute(
                    "named",
                    cards.names(dossiers.cards(
                                    found.stream().map(Calibration::dossier).toList())
                            .values()));
            model.addAttribute(
                    "decided",
                    cards.names(calibrations.samples(one.id(), account)).values());
            model.addAttribute("mayEdit", !account.is(Role.AUDITOR));
        });
        return "review/calibrations";
    }

    @PostMapping
    String open(
            @RequestParam UUID call,
            @RequestParam UUID dossier,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.calibration-opened");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    calibrations.open(call, dossier, account);
                    return "/office/calibrations?call=" + call;
                });
    }

    @PostMapping("/{id}")
    String close(
            @PathVariable UUID id,
            @RequestParam UUID call,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "review.notice.calibration-closed");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    calibrations.close(id, call, account);
                    return "/office/calibrations?call=" + call;
                });
    }
}
