package org.creativecities.portal.dossier.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.dossier.SectionPage;
import org.creativecities.portal.dossier.StoredAnswer;
import org.creativecities.portal.dossier.TaskList;
import org.creativecities.portal.dossier.TextConflict;
import org.creativecities.portal.dossier.talk.Comments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the model of a section's page. */
@Component
class SectionModel {

    private final SectionForm form;
    private final Sentences sentences;
    private final DossierHead head;
    private final People people;
    private final Comments comments;

    SectionModel(SectionForm form, Sentences sentences, DossierHead head, People people, Comments comments) {
        this.form = form;
        this.sentences = sentences;
        this.head = head;
        this.people = people;
        this.comments = comments;
    }

    /** What of a list: the entries with the words that name them. */
    record Entry(
            int number,
            int position,
            String title,
            @Nullable String problem) {}

    record Filled(SectionPage section) {

        String page() {
            return section.section().repeat() != null && section.item() == 0
                    ? "dossier/section-list"
                    : "dossier/section";
        }
    }

    Filled fill(Model model, SectionPage page, Account reader) {
        // A page that is read shows what is wrong only where the city said it was finished.
        var problems = Boolean.TRUE.equals(page.complete()) && page.writable()
                ? sentences.byField(page.problems())
                : Map.<String, String>of();
        return fill(model, reader, page, null, problems, List.of(), null);
    }

    String wrong(
            Model model, Account reader, SectionPage page, Map<String, String> typed, Map<String, String> problems) {
        return fill(model, reader, page, typed, problems, List.of(), null).page();
    }

    String refused(
            Model model,
            Account reader,
            SectionPage page,
            Map<String, String> typed,
            List<TextConflict> conflicts,
            String refusal) {
        return fill(model, reader, page, typed, Map.of(), conflicts, refusal).page();
    }

    private Filled fill(
            Model model,
            Account reader,
            SectionPage page,
            @Nullable Map<String, String> typed,
            Map<String, String> problems,
            List<TextConflict> conflicts,
            @Nullable String refusal) {
        head.fill(model, page.dossier());
        model.addAttribute("page", page);
        model.addAttribute("section", page.section());
        model.addAttribute("tasks", page.tasks());
        model.addAttribute("group", group(page));
        model.addAttribute("questions", form.questions(page, typed, problems, conflicts));
        model.addAttribute("problems", problems);
        model.addAttribute("refusal", refusal);
        var code = page.section().code();
        model.addAttribute("comments", comments.counts(page.dossier(), code, page.item(), reader));
        model.addAttribute("mayTalk", Comments.mayTalk(page.dossier(), reader));
        model.addAttribute("entries", entries(page));
        model.addAttribute("emptyPhrase", page.template().emptyPhrase());
        var ids = new LinkedHashSet<UUID>();
        page.latest().forEach(one -> ids.add(one.by()));
        conflicts.forEach(one -> ids.add(one.by()));
        page.tasks().groups().forEach(group -> group.rows().forEach(row -> addIf(ids, row.assignee())));
        model.addAttribute("names", people.names(ids));
        model.addAttribute("conflicts", conflicts);
        return new Filled(page);
    }

    private static void addIf(LinkedHashSet<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private static TaskList.@Nullable Group group(SectionPage page) {
        return page.tasks().groups().stream()
                .filter(group -> group.rows().stream()
                        .anyMatch(row -> row.code().equals(page.section().code())))
                .findFirst()
                .orElse(null);
    }

    /** An entry is named by its first text in the page's language, or by its number. */
    private List<Entry> entries(SectionPage page) {
        var entries = new ArrayList<Entry>();
        for (var number : page.items()) {
            var title = page.answers().values().stream()
                    .filter(answer ->
                            answer.key().section().equals(page.section().code()))
                    .filter(answer ->
                            answer.key().item() == number && !answer.value().isBlank())
                    .filter(answer -> answer.key()
                            .question()
                            .equals(page.section().questions().get(0).code()))
                    .min((one, two) -> two.key().language().compareTo(one.key().language()))
                    .map(StoredAnswer::value)
                    .orElse("");
            var problem = page.problems().stream()
                    .filter(one -> one.item() == number)
                    .findFirst()
                    .map(sentences::of)
                    .orElse(null);
            entries.add(new Entry(number, entries.size() + 1, title, problem));
        }
        return entries;
    }
}
