package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.ConflictException;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.Question;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.dossier.talk.CommentThread;
import org.creativecities.portal.dossier.talk.Comments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A city's talk about its questions: all of a dossier, or those of one question with a place to ask. */
@Controller("dossierCommentController")
@RequestMapping("/dossiers/{id}/comments")
class CommentController {

    private final Comments comments;
    private final DossierReading reading;
    private final Calls calls;
    private final People people;
    private final DossierHead head;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    CommentController(
            Comments comments,
            DossierReading reading,
            Calls calls,
            People people,
            DossierHead head,
            OneTimeKeys keys,
            Sentences sentences) {
        this.comments = comments;
        this.reading = reading;
        this.calls = calls;
        this.people = people;
        this.head = head;
        this.keys = keys;
        this.sentences = sentences;
    }

    /** The question a page is about. */
    record Pin(FormSection section, int item, Question question) {}

    /** A form that was refused, to be shown again. */
    record Refused(String field, String text, String sentence) {}

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam(defaultValue = "") String question,
            @CurrentAccount Account account,
            Model model) {
        return page(id, section, item, question, null, account, model);
    }

    @PostMapping
    String open(
            @PathVariable UUID id,
            @RequestParam String section,
            @RequestParam(defaultValue = "0") int item,
            @RequestParam String question,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<UUID> asked,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var address = keys.once(account.id(), key, () -> {
                comments.open(id, section, item, question, text, set(asked), account);
                return address(id, section, item, question);
            });
            redirect.addFlashAttribute("notice", "dossier.comment.written");
            return "redirect:" + address;
        } catch (NotAllowedException refused) {
            response.setStatus(422);
            var again = new Refused("text", text, sentences.message(refused.messageKey()));
            return page(id, section, item, question, again, account, model);
        }
    }

    @PostMapping("/{thread}")
    String answer(
            @PathVariable UUID id,
            @PathVariable UUID thread,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "answer") String act,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(required = false) @Nullable List<UUID> asked,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var address = keys.once(account.id(), key, () -> {
                if (!text.isBlank() || act.equals("answer")) {
                    comments.answer(id, thread, text, set(asked), account);
                }
                if (!act.equals("answer")) {
                    comments.resolve(id, thread, act.equals("resolve"), version, account);
                }
                return "/dossiers/" + id + "/comments#t-" + thread;
            });
            redirect.addFlashAttribute("notice", "dossier.comment." + (act.equals("answer") ? "written" : "saved"));
            return "redirect:" + address;
        } catch (NotAllowedException refused) {
            response.setStatus(422);
            var again = new Refused("text-" + thread, text, sentences.message(refused.messageKey()));
            return page(id, "", 0, "", again, account, model);
        } catch (ConflictException moved) {
            response.setStatus(409);
            var again = new Refused("text-" + thread, text, sentences.message(moved.messageKey()));
            return page(id, "", 0, "", again, account, model);
        }
    }

    @PostMapping("/reading")
    String read(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable List<UUID> threads,
            @CurrentAccount Account account) {
        comments.read(id, set(threads), account);
        return "redirect:/dossiers/{id}/comments";
    }

    private String page(
            UUID id,
            String section,
            int item,
            String question,
            @Nullable Refused refused,
            Account account,
            Model model) {
        var dossier = reading.find(id, account);
        var all = comments.threads(id, account);
        var pin = section.isEmpty() ? null : pin(dossier, section, item, question);
        var shown = all.stream().filter(one -> pin == null || about(one, pin)).toList();
        head.fill(model, dossier);
        model.addAttribute("pin", pin);
        model.addAttribute("threads", shown);
        model.addAttribute(
                "unread",
                shown.stream()
                        .filter(one -> one.unread() > 0)
                        .map(CommentThread::id)
                        .toList());
        model.addAttribute("form", calls.formTemplate(dossier.template()));
        model.addAttribute("mayTalk", Comments.mayTalk(dossier, account));
        model.addAttribute("refused", refused);
        model.addAttribute("problems", refused == null ? Map.of() : Map.of(refused.field(), refused.sentence()));
        var teams = new LinkedHashMap<String, Set<UUID>>();
        var sections = shown.stream().map(CommentThread::section).collect(Collectors.toSet());
        if (pin != null) {
            sections.add(section);
        }
        sections.forEach(one -> teams.put(one, comments.team(id, one, account)));
        model.addAttribute("teams", teams);
        var ids = new LinkedHashSet<UUID>();
        teams.values().forEach(ids::addAll);
        shown.forEach(thread -> thread.comments().forEach(one -> {
            ids.add(one.by());
            ids.addAll(one.mentioned());
        }));
        model.addAttribute("names", people.names(ids));
        return "dossier/comments";
    }

    private Pin pin(DossierView dossier, String section, int item, String question) {
        var found = calls.formTemplate(dossier.template())
                .section(section)
                .filter(one -> dossier.mayRead(one.code()))
                .orElseThrow(NotVisibleException::new);
        return new Pin(found, item, found.question(question).orElseThrow(NotVisibleException::new));
    }

    private static boolean about(CommentThread thread, Pin pin) {
        return thread.section().equals(pin.section().code())
                && thread.item() == pin.item()
                && thread.question().equals(pin.question().code());
    }

    private static Set<UUID> set(@Nullable List<UUID> ids) {
        return ids == null ? Set.of() : new LinkedHashSet<>(ids);
    }

    private static String address(UUID id, String section, int item, String question) {
        return "/dossiers/" + id + "/comments?section=" + encode(section) + "&item=" + item + "&question="
                + encode(question);
    }

    private static String encode(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }
}
