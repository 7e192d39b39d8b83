package org.creativecities.portal.dossier.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotAllowedException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.DossierView;
import org.creativecities.portal.dossier.talk.Conversation;
import org.creativecities.portal.dossier.talk.Conversations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Messages between a city and the secretariat. Who will read one stands on its button. */
@Controller("dossierMessageController")
@RequestMapping("/messages")
class MessageController {

    private final Conversations conversations;
    private final DossierReading reading;
    private final Calls calls;
    private final People people;
    private final DossierHead head;
    private final OneTimeKeys keys;
    private final Sentences sentences;

    MessageController(
            Conversations conversations,
            DossierReading reading,
            Calls calls,
            People people,
            DossierHead head,
            OneTimeKeys keys,
            Sentences sentences) {
        this.conversations = conversations;
        this.reading = reading;
        this.calls = calls;
        this.people = people;
        this.head = head;
        this.keys = keys;
        this.sentences = sentences;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @CurrentAccount Account account, Model model) {
        var lines = conversations.list(page - 1, account);
        model.addAttribute("lines", lines);
        model.addAttribute("office", office(account));
        // A city that has written nothing yet finds its dossiers here.
        var own = account.is(Role.CITY_EDITOR, Role.MAYOR) ? reading.ofTheCity(account) : List.<DossierView>of();
        var written =
                lines.getContent().stream().map(Conversation.Line::dossier).collect(Collectors.toSet());
        model.addAttribute(
                "silent",
                own.stream().filter(one -> !written.contains(one.id())).toList());
        model.addAttribute("calls", calls.published().stream().collect(Collectors.toMap(one -> one.id(), one -> one)));
        return "dossier/messages";
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String section,
            @CurrentAccount Account account,
            Model model) {
        return page(id, section, "", Map.of(), account, model);
    }

    @PostMapping("/{id}")
    String write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            var address = keys.once(account.id(), key, () -> {
                conversations.write(id, section.isEmpty() ? null : section, text, account);
                return "/messages/" + id;
            });
            redirect.addFlashAttribute(
                    "notice", office(account) ? "dossier.message.sent-to-city" : "dossier.message.sent-to-office");
            return "redirect:" + address;
        } catch (NotAllowedException refused) {
            response.setStatus(422);
            var problem = Map.of("text", sentences.message(refused.messageKey()));
            return page(id, section, text, problem, account, model);
        }
    }

    @PostMapping("/{id}/reading")
    String read(@PathVariable UUID id, @CurrentAccount Account account) {
        conversations.read(id, account);
        return "redirect:/messages/{id}";
    }

    private String page(
            UUID id,
            @Nullable String section,
            String typed,
            Map<String, String> problems,
            Account account,
            Model model) {
        var conversation = conversations.find(id, account);
        var dossier = reading.find(id, account);
        head.fill(model, dossier);
        model.addAttribute("conversation", conversation);
        model.addAttribute("form", calls.formTemplate(dossier.template()));
        model.addAttribute("office", office(account));
        model.addAttribute("mayWrite", Conversations.mayWrite(account));
        model.addAttribute("section", section);
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "names",
                people.names(conversation.messages().stream()
                        .map(Conversation.Message::by)
                        .collect(Collectors.toSet())));
        return "dossier/conversation";
    }

    private static boolean office(Account account) {
        return !Role.CITY.contains(account.role());
    }
}
