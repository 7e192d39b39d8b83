package org.creativecities.portal.task.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.People;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.action.OneTimeKeys;
import org.creativecities.portal.localization.DateInput;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.task.GivenTask;
import org.creativecities.portal.task.GivenTasks;
import org.creativecities.portal.task.Tasks;
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

/** My tasks: what the portal knows I have to do, what colleagues asked of me, and what I asked of them. */
@Controller
@RequestMapping("/tasks")
class TaskController {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_NOTE = 2000;

    private final Tasks tasks;
    private final GivenTasks given;
    private final People people;
    private final OneTimeKeys keys;

    TaskController(Tasks tasks, GivenTasks given, People people, OneTimeKeys keys) {
        this.tasks = tasks;
        this.given = given;
        this.people = people;
        this.keys = keys;
    }

    @GetMapping
    String list(@CurrentAccount Account account, Model model) {
        model.addAttribute("form", new TaskForm());
        return page(account, model);
    }

    @PostMapping
    String give(
            @CurrentAccount Account account,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var title = PersianText.clean(form.getTitle()).strip();
        var note = PersianText.clean(form.getNote()).strip();
        if (title.isEmpty()) {
            errors.rejectValue("title", "task.form.title.missing");
        }
        if (title.length() > LONGEST_TITLE) {
            errors.rejectValue("title", "task.form.title.long");
        }
        if (note.length() > LONGEST_NOTE) {
            errors.rejectValue("note", "task.form.note.long");
        }
        var due = DateInput.parse(form.getDue());
        if (!form.getDue().isBlank() && due.isEmpty()) {
            errors.rejectValue("due", "task.form.due.wrong");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, model);
        }
        var result = keys.once(account.id(), key, () -> {
            var assignee = form.getAssignee().isBlank() ? account.id() : uuid(form.getAssignee());
            given.give(title, note, assignee, due.orElse(null), account);
            return "/tasks";
        });
        redirect.addFlashAttribute("notice", "task.given");
        return "redirect:" + result;
    }

    @PostMapping("/{id}/completion")
    String done(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var task = uuid(id);
        var result = keys.once(account.id(), key, () -> {
            given.done(task, version, account);
            return "/tasks";
        });
        redirect.addFlashAttribute("notice", "task.done");
        return "redirect:" + result;
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam(name = "_key", required = false) @Nullable String key,
            @CurrentAccount Account account,
            RedirectAttributes redirect) {
        var task = uuid(id);
        var result = keys.once(account.id(), key, () -> {
            given.withdraw(task, version, account);
            return "/tasks";
        });
        redirect.addFlashAttribute("notice", "task.withdrawn");
        return "redirect:" + result;
    }

    private String page(Account account, Model model) {
        var mine = given.open(account);
        var others = given.givenBy(account);
        var everyone = new LinkedHashSet<UUID>();
        mine.forEach(task -> everyone.add(task.givenBy()));
        others.forEach(task -> everyone.add(task.assignee()));
        var colleagues = new LinkedHashMap<String, String>();
        given.colleagues(account).forEach((id, name) -> colleagues.put(id.toString(), name));
        model.addAttribute(
                "found",
                tasks.of(account).stream()
                        .filter(task -> !task.path().startsWith("/tasks#"))
                        .toList());
        model.addAttribute("mine", mine);
        model.addAttribute("others", others);
        model.addAttribute("open", others.stream().filter(GivenTask::open).count());
        model.addAttribute("names", people.names(everyone));
        model.addAttribute("colleagues", colleagues);
        model.addAttribute("now", tasks.now());
        return "task/list";
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }
}
