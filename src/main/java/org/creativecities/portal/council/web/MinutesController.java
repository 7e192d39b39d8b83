package org.creativecities.portal.council.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.council.Meetings;
import org.creativecities.portal.council.StaleMinutesException;
import org.creativecities.portal.council.TypedMinutes;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.localization.NumberInput;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.localization.TextRules;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing the minutes, item by item: while typing, or with the form's button. Two writers lose nothing. */
@Controller
@RequestMapping("/office/meetings/{id}")
class MinutesController {

    private static final int LONGEST = 20_000;

    private final Meetings meetings;
    private final MeetingPage page;
    private final People people;
    private final CouncilChoices words;
    private final Format format;
    private final DatabaseClock clock;

    MinutesController(
            Meetings meetings,
            MeetingPage page,
            People people,
            CouncilChoices words,
            Format format,
            DatabaseClock clock) {
        this.meetings = meetings;
        this.page = page;
        this.people = people;
        this.words = words;
        this.format = format;
        this.clock = clock;
    }

    @PostMapping("/autosave")
    @ResponseBody
    ResponseEntity<Map<String, Object>> autosave(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String value,
            @RequestParam(defaultValue = "0") long version,
            @CurrentAccount Account account) {
        var typed = new TypedMinutes(CouncilChoices.id(question), clean(value), version);
        if (!fits(typed)) {
            return refused(422, "refused", words.word("form.minutes.too-long"));
        }
        try {
            var standing = meetings.write(id, List.of(typed), account).stream()
                    .filter(item -> item.id().equals(typed.item()))
                    .findFirst()
                    .orElseThrow(NotVisibleException::new);
            return ResponseEntity.ok(Map.of(
                    "status", "saved",
                    "version", standing.version(),
                    "savedAt", format.time(clock.now())));
        } catch (StaleMinutesException stale) {
            return conflict(stale.both().get(0));
        } catch (ConflictException moved) {
            return refused(409, "moved", words.word(moved.messageKey().substring("council.".length())));
        }
    }

    @PostMapping("/minutes")
    String save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @CurrentAccount Account account,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var texts = new ArrayList<TypedMinutes>();
        var versions = new HashMap<UUID, String>();
        meetings.items(id, account).forEach(item -> {
            var text = typed.getFirst("minutes-" + item.id());
            var version = NumberInput.parse(String.valueOf(typed.getFirst("minutes-" + item.id() + ".version")))
                    .filter(number -> number.precision() <= 18)
                    .map(Number::longValue);
            if (text != null && version.isPresent()) {
                texts.add(new TypedMinutes(item.id(), clean(text), version.get()));
                versions.put(item.id(), clean(text));
            }
        });
        if (!texts.stream().allMatch(MinutesController::fits)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("typed", versions);
            model.addAttribute("tooLong", true);
            return page.show(id, account, model);
        }
        try {
            meetings.write(id, texts, account);
        } catch (StaleMinutesException stale) {
            response.setStatus(HttpStatus.CONFLICT.value());
            var mine = new HashMap<UUID, String>();
            stale.both().forEach(both -> mine.put(both.theirs().id(), both.mine()));
            model.addAttribute("mine", mine);
            return page.show(id, account, model);
        }
        redirect.addFlashAttribute("notice", "council.notice.minutes");
        return "redirect:/office/meetings/" + id;
    }

    private static boolean fits(TypedMinutes typed) {
        return typed.text().length() <= LONGEST && TextRules.isStorable(typed.text());
    }

    private static String clean(String text) {
        return PersianText.clean(text.replace("\r\n", "\n"));
    }

    private static ResponseEntity<Map<String, Object>> refused(int status, String kind, String message) {
        return ResponseEntity.status(status).body(Map.of("status", kind, "message", message));
    }

    private ResponseEntity<Map<String, Object>> conflict(StaleMinutesException.Both both) {
        var theirs = both.theirs();
        var by = theirs.writtenBy();
        var name = by == null ? "–" : people.names(List.of(by)).getOrDefault(by, "–");
        return ResponseEntity.status(409)
                .body(Map.of(
                        "status",
                        "conflict",
                        "version",
                        theirs.version(),
                        "theirs",
                        theirs.minutes(),
                        "changes",
                        List.of(
                                Map.of("kind", "REMOVED", "words", both.mine()),
                                Map.of("kind", "ADDED", "words", theirs.minutes())),
                        "message",
                        words.word("conflict.by", format.isolate(name), format.relative(theirs.writtenAt()))));
    }
}
