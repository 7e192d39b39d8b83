package org.creativecities.portal.review.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.CallLetters;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.localization.TextRules;
import org.creativecities.portal.review.letter.DecisionLetter;
import org.creativecities.portal.review.letter.DecisionLetters;
import org.creativecities.portal.review.letter.LetterPaper;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter of a decision: previewed with its receivers, edited for one city, read as a PDF. */
@Controller
class LetterController {

    private static final Map<String, Integer> LONGEST =
            Map.of("subjectFa", 200, "subjectEn", 200, "bodyFa", 6000, "bodyEn", 6000);

    private final DecisionLetters letters;
    private final LetterPaper paper;
    private final ReviewCards cards;
    private final People people;
    private final Format format;
    private final MessageSource messages;
    private final OneTimeKeys keys;

    LetterController(
            DecisionLetters letters,
            LetterPaper paper,
            ReviewCards cards,
            People people,
            Format format,
            MessageSource messages,
            OneTimeKeys keys) {
        this.letters = letters;
        this.paper = paper;
        this.cards = cards;
        this.people = people;
        this.format = format;
        this.messages = messages;
        this.keys = keys;
    }

    @GetMapping("/office/decisions/{dossier}/letter")
    String show(@PathVariable UUID dossier, @CurrentAccount Account account, Model model) {
        var letter = letters.find(dossier, account);
        return page(dossier, letter, of(letter), Map.of(), account, model);
    }

    @PostMapping("/office/decisions/{dossier}/letter")
    String write(
            @PathVariable UUID dossier,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "-1") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var letter = letters.find(dossier, account);
        var problems = problems(sent);
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return page(dossier, letter, sent, problems, account, model);
        }
        try {
            var address = keys.once(account.id(), key, () -> {
                letters.write(dossier, both(sent, "subject"), both(sent, "body"), version, account);
                return "/office/decisions/" + dossier + "/letter";
            });
            redirect.addFlashAttribute("notice", "review.letter.saved");
            return "redirect:" + address;
        } catch (ConflictException moved) {
            response.setStatus(409);
            model.addAttribute("theirs", of(letters.find(dossier, account)));
            return page(dossier, letter, sent, Map.of("subjectFa", say(moved.messageKey())), account, model);
        }
    }

    @GetMapping("/office/decisions/{dossier}/letter/paper")
    ResponseEntity<byte[]> preview(@PathVariable UUID dossier, @CurrentAccount Account account) {
        return file(letters.filled(dossier, account), dossier);
    }

    @GetMapping("/dossiers/{dossier}/letter")
    ResponseEntity<byte[]> forCity(@PathVariable UUID dossier, @CurrentAccount Account account) {
        return file(letters.forCity(dossier, account), dossier);
    }

    private ResponseEntity<byte[]> file(DecisionLetter letter, UUID dossier) {
        var name = (letter.number() == null ? "draft" : letter.number()) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(paper.pdf(letter, format.text(cards.named(dossier).city())));
    }

    private Map<String, String> problems(Map<String, String> sent) {
        var problems = new LinkedHashMap<String, String>();
        LONGEST.forEach((field, most) -> {
            var text = TextRules.lines(sent.getOrDefault(field, "")).strip();
            var unknown = CallLetters.unknownPlaces(text);
            if (text.isEmpty()) {
                problems.put(field, say("review.letter.missing"));
            } else if (text.length() > most || !TextRules.isStorable(text)) {
                problems.put(field, say("review.letter.long", format.number(most)));
            } else if (!unknown.isEmpty()) {
                problems.put(field, say("review.letter.place", String.join(" ", unknown)));
            }
        });
        return problems;
    }

    private static Bilingual both(Map<String, String> sent, String field) {
        return new Bilingual(
                TextRules.lines(sent.getOrDefault(field + "Fa", "")).strip(),
                TextRules.lines(sent.getOrDefault(field + "En", "")).strip());
    }

    private static Map<String, String> of(DecisionLetter letter) {
        return Map.of(
                "subjectFa", letter.subject().fa(),
                "subjectEn", String.valueOf(letter.subject().en()),
                "bodyFa", letter.body().fa(),
                "bodyEn", String.valueOf(letter.body().en()));
    }

    private String page(
            UUID dossier,
            DecisionLetter letter,
            Map<String, String> sent,
            Map<String, String> problems,
            Account account,
            Model model) {
        var named = cards.named(dossier);
        var receivers =
                new LinkedHashSet<>(people.holding(Role.MAYOR, named.dossier().municipality()));
        receivers.addAll(people.holding(Role.CITY_EDITOR, named.dossier().municipality()));
        model.addAttribute("named", named);
        model.addAttribute("letter", letter);
        model.addAttribute("filled", letters.filled(dossier, account));
        model.addAttribute("writes", DecisionLetters.mayWrite(account, letter));
        model.addAttribute("receivers", people.names(receivers).values());
        model.addAttribute(
                "places",
                String.join(
                        " ",
                        CallLetters.PLACES.stream()
                                .sorted()
                                .map(one -> "{" + one + "}")
                                .toList()));
        model.addAttribute("sent", sent);
        model.addAttribute("problems", problems);
        return "review/letter";
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Language.current().locale());
    }
}
