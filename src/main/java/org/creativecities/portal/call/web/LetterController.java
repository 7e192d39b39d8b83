package org.creativecities.portal.call.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallDesk;
import org.creativecities.portal.call.CallLetters;
import org.creativecities.portal.call.CallPolicy;
import org.creativecities.portal.call.CallView;
import org.creativecities.portal.localization.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** The letters of a call: words with places, and how they read for an invented city. */
@Controller("callLetterController")
@RequestMapping("/office/calls/{id}/letters")
class LetterController {

    private static final int SUBJECT = 200;
    private static final int BODY = 6000;

    private final CallDesk desk;
    private final CallLetters letters;
    private final MessageSource messages;
    private final Format format;
    private final OneTimeKeys keys;

    LetterController(CallDesk desk, CallLetters letters, MessageSource messages, Format format, OneTimeKeys keys) {
        this.desk = desk;
        this.letters = letters;
        this.messages = messages;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String list(@PathVariable UUID id, @CurrentAccount Account account, Model model) {
        var call = desk.see(id, account);
        model.addAttribute("call", call);
        model.addAttribute("mayEdit", CallPolicy.mayCreate(account));
        model.addAttribute("letters", letters.of(id, account));
        var sample = sample(call);
        model.addAttribute(
                "bodies",
                letters.of(id, account).stream()
                        .collect(Collectors.toMap(
                                CallLetters.Letter::code,
                                letter -> CallLetters.fill(format.text(letter.body()), sample))));
        return "call/office/letters";
    }

    @GetMapping("/{code}")
    String edit(@PathVariable UUID id, @PathVariable String code, @CurrentAccount Account account, Model model) {
        desk.see(id, account);
        var letter = letters.of(id, code);
        var form = new LetterForm();
        form.setSubjectFa(letter.subject().fa());
        form.setSubjectEn(SectionForms.en(letter.subject()));
        form.setBodyFa(letter.body().fa());
        form.setBodyEn(SectionForms.en(letter.body()));
        form.setVersion(letter.version());
        model.addAttribute("form", form);
        return page(id, code, account, model);
    }

    @PostMapping("/{code}")
    String save(
            @PathVariable UUID id,
            @PathVariable String code,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        letters.of(id, code);
        var answers = new Answers(errors, "call.letter");
        var subject = answers.both("subject", form.getSubjectFa(), form.getSubjectEn(), SUBJECT);
        var body = answers.both("body", form.getBodyFa(), form.getBodyEn(), BODY);
        if (!CallLetters.unknownPlaces(subject.fa() + body.fa()).isEmpty()) {
            answers.wrong("bodyFa", "place");
        }
        if (!CallLetters.unknownPlaces(subject.en() + "" + body.en()).isEmpty()) {
            answers.wrong("bodyEn", "place");
        }
        if (answers.failed()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, code, account, model);
        }
        redirect.addFlashAttribute("notice", "call.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    letters.write(id, new CallLetters.Letter(code, subject, body, true, form.getVersion()), account);
                    return "/office/calls/" + id + "/letters";
                });
    }

    private Map<String, String> sample(CallView call) {
        var locale = LocaleContextHolder.getLocale();
        return Map.of(
                "city", messages.getMessage("call.letter.sample.city", null, locale),
                "field", messages.getMessage("call.letter.sample.field", null, locale),
                "reference", format.digits("CC-" + call.referenceYear() + "-0001"),
                "call", format.text(call.title()),
                "date", format.date(call.closesAt()));
    }

    private String page(UUID id, String code, Account account, Model model) {
        model.addAttribute("call", desk.see(id, account));
        model.addAttribute("code", code);
        model.addAttribute(
                "placesNamed",
                CallLetters.PLACES.stream()
                        .sorted()
                        .map(place -> "{" + place + "}")
                        .collect(Collectors.joining(" ")));
        return "call/office/letter";
    }
}
