package org.creativecities.portal.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.action.DatabaseClock;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.DateTimeInput;
import org.creativecities.portal.localization.FieldReader;
import org.creativecities.portal.localization.Format;
import org.creativecities.portal.workshop.Agenda;
import org.creativecities.portal.workshop.AgendaItem;
import org.creativecities.portal.workshop.AgendaKind;
import org.creativecities.portal.workshop.WorkshopAction;
import org.creativecities.portal.workshop.WorkshopDesk;
import org.creativecities.portal.workshop.WorkshopSession;
import org.creativecities.portal.workshop.WorkshopView;
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

/** Writing the agenda of one session. */
@Controller
@RequestMapping("/office/workshops/{id}/sessions/{session}/agenda")
class AgendaController {

    private static final int EMPTY_ROWS = 3;
    private static final int MOST_ROWS = 60;

    private final WorkshopDesk desk;
    private final Agenda agenda;
    private final Choices choices;
    private final Format format;
    private final OneTimeKeys keys;

    AgendaController(WorkshopDesk desk, Agenda agenda, Choices choices, Format format, OneTimeKeys keys) {
        this.desk = desk;
        this.agenda = agenda;
        this.choices = choices;
        this.format = format;
        this.keys = keys;
    }

    @GetMapping
    String edit(@PathVariable UUID id, @PathVariable UUID session, @CurrentAccount Account account, Model model) {
        var workshop = desk.about(id, WorkshopAction.EDIT, account);
        var form = new AgendaForm();
        agenda.of(id).stream()
                .filter(item -> item.sessionId().equals(session))
                .forEach(item -> form.getRows().add(row(item)));
        model.addAttribute("form", form);
        return page(workshop, session, model);
    }

    @PostMapping
    String save(
            @PathVariable UUID id,
            @PathVariable UUID session,
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") AgendaForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var workshop = desk.about(id, WorkshopAction.EDIT, account);
        var items = read(form.getRows(), of(workshop, session), new FieldReader(errors, "workshop.agenda"));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(workshop, session, model);
        }
        redirect.addFlashAttribute("notice", "workshop.notice.saved");
        return "redirect:"
                + keys.once(account.id(), key, () -> {
                    desk.rewriteAgenda(id, session, items, account);
                    return "/office/workshops/" + id;
                });
    }

    private String page(WorkshopView workshop, UUID session, Model model) {
        if (model.getAttribute("form") instanceof AgendaForm form) {
            var rows = new ArrayList<>(form.getRows());
            for (var i = 0; i < EMPTY_ROWS; i++) {
                rows.add(new AgendaRowForm());
            }
            form.setRows(rows);
        }
        model.addAttribute("workshop", workshop);
        model.addAttribute("sitting", of(workshop, session));
        model.addAttribute("kinds", choices.of("kind", AgendaKind.values()));
        return "workshop/office/agenda";
    }

    private static List<AgendaItem> read(List<AgendaRowForm> rows, WorkshopSession session, FieldReader reader) {
        var items = new ArrayList<AgendaItem>();
        var day = session.startsAt().atZone(DatabaseClock.TEHRAN).toLocalDate();
        for (var i = 0; i < Math.min(MOST_ROWS, rows.size()); i++) {
            var row = rows.get(i);
            if (row.getTitleFa().isBlank() && row.getFrom().isBlank()) {
                continue; // an emptied row is a removed one
            }
            var at = "rows[" + i + "].";
            var from = DateTimeInput.time(row.getFrom());
            var to = DateTimeInput.time(row.getTo());
            if (from.isEmpty()) {
                reader.wrong(at + "from", "time");
            }
            if (to.isEmpty() || from.isPresent() && !to.get().isAfter(from.get())) {
                reader.wrong(at + "to", "time");
            }
            var title = reader.both(at + "title", row.getTitleFa(), row.getTitleEn(), 300);
            var presenter =
                    row.getPresenterFa().isBlank() && row.getPresenterEn().isBlank()
                            ? new Bilingual("", "")
                            : reader.both(at + "presenter", row.getPresenterFa(), row.getPresenterEn(), 300);
            if (from.isPresent() && to.isPresent() && !reader.failed()) {
                items.add(new AgendaItem(
                        session.id(),
                        day.atTime(from.get()).atZone(DatabaseClock.TEHRAN).toInstant(),
                        day.atTime(to.get()).atZone(DatabaseClock.TEHRAN).toInstant(),
                        title,
                        presenter,
                        kind(row.getKind())));
            }
        }
        return items;
    }

    private static AgendaKind kind(String typed) {
        for (var kind : AgendaKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return AgendaKind.TALK;
    }

    private AgendaRowForm row(AgendaItem item) {
        var row = new AgendaRowForm();
        row.setFrom(format.time(item.startsAt()));
        row.setTo(format.time(item.endsAt()));
        row.setTitleFa(item.title().fa());
        row.setTitleEn(WorkshopForms.english(item.title()));
        row.setPresenterFa(item.presenter().fa());
        row.setPresenterEn(WorkshopForms.english(item.presenter()));
        row.setKind(item.kind().name());
        return row;
    }

    private static WorkshopSession of(WorkshopView workshop, UUID session) {
        return workshop.text().sessions().stream()
                .filter(one -> one.id().equals(session))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
