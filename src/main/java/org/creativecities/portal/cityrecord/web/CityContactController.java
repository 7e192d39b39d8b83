package org.creativecities.portal.cityrecord.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.city.Cities;
import org.creativecities.portal.cityrecord.Contact;
import org.creativecities.portal.cityrecord.Contacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Office-holders of a city: written down, corrected, ended. */
@Controller
@RequestMapping("/city-records/{code}/contacts")
class CityContactController {

    private static final UUID NONE = new UUID(0, 0);

    private final Contacts contacts;
    private final ContactInput input;
    private final Cities cities;
    private final OneTimeKeys keys;

    CityContactController(Contacts contacts, ContactInput input, Cities cities, OneTimeKeys keys) {
        this.contacts = contacts;
        this.input = input;
        this.cities = cities;
        this.keys = keys;
    }

    @GetMapping("/new")
    String blank(@PathVariable String code, @CurrentAccount Account account, Model model) {
        contacts.of(code, account);
        if (!Contacts.mayKeep(code, account)) {
            throw new NotAllowedException("cityrecord.refused");
        }
        return form(code, null, 0, Map.of(), Map.of(), model);
    }

    @PostMapping
    String add(
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        contacts.of(code, account);
        var read = input.read(code, NONE, 0, sent);
        if (!read.problems().isEmpty()) {
            response.setStatus(422);
            return form(code, null, 0, sent, read.problems(), model);
        }
        var address = keys.once(account.id(), key, () -> {
            contacts.add(read.contact(), account);
            return "/city-records/" + code;
        });
        redirect.addFlashAttribute("notice", "cityrecord.saved");
        return "redirect:" + address;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable String code, @PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var contact = contacts.find(code, id, account);
        if (!Contacts.mayKeep(code, account)) {
            throw new NotAllowedException("cityrecord.refused");
        }
        return form(code, contact, contact.version(), input.of(contact), Map.of(), model);
    }

    @PostMapping("/{id}")
    String change(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var standing = contacts.find(code, id, account);
        var read = input.read(code, id, version, sent);
        if (!read.problems().isEmpty()) {
            response.setStatus(422);
            return form(code, standing, version, sent, read.problems(), model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                contacts.change(read.contact(), account);
                return "/city-records/" + code;
            });
            redirect.addFlashAttribute("notice", "cityrecord.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("theirs", input.of(standing));
            return form(
                    code,
                    standing,
                    standing.version(),
                    sent,
                    Map.of("nameFa", input.say("cityrecord.conflict")),
                    model);
        }
    }

    private String form(
            String code,
            @Nullable Contact contact,
            long version,
            Map<String, String> sent,
            Map<String, String> problems,
            Model model) {
        model.addAttribute("city", cities.municipality(code).orElseThrow(NotVisibleException::new));
        model.addAttribute("contact", contact);
        model.addAttribute("version", version);
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        model.addAttribute("duties", input.duties());
        return "cityrecord/contact";
    }
}
