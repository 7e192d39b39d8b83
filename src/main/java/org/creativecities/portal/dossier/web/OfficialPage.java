package org.creativecities.portal.dossier.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.People;
import org.creativecities.portal.dossier.attachment.MailLimit;
import org.creativecities.portal.dossier.official.OfficialFiles;
import org.creativecities.portal.dossier.official.OfficialForm;
import org.creativecities.portal.dossier.official.OfficialReadings;
import org.creativecities.portal.dossier.official.OfficialSendings;
import org.creativecities.portal.localization.Bilingual;
import org.creativecities.portal.localization.Format;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of the official file show. */
@Component
class OfficialPage {

    private final OfficialFiles files;
    private final OfficialReadings readings;
    private final OfficialSendings sendings;
    private final DossierHead head;
    private final People people;
    private final MailLimit limit;
    private final Sentences sentences;
    private final Format format;

    OfficialPage(
            OfficialFiles files,
            OfficialReadings readings,
            OfficialSendings sendings,
            DossierHead head,
            People people,
            MailLimit limit,
            Sentences sentences,
            Format format) {
        this.files = files;
        this.readings = readings;
        this.sendings = sendings;
        this.head = head;
        this.people = people;
        this.limit = limit;
        this.sentences = sentences;
        this.format = format;
    }

    OfficialForm fill(UUID id, Map<String, String> problems, Account account, Model model) {
        var dossier = files.find(id, account);
        var form = files.form(id, account);
        var sha256 = form.sha256();
        var made = files.made(id, account);
        var seats = readings.seats(id, sha256);
        var log = sendings.of(id, account);
        head.fill(model, dossier);
        model.addAttribute("form", form);
        model.addAttribute("sha256", sha256);
        model.addAttribute("made", made);
        model.addAttribute("seats", seats);
        model.addAttribute(
                "mine",
                seats.stream()
                        .filter(seat -> seat.person().equals(account.id()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("finished", readings.finished(id, sha256));
        model.addAttribute(
                "sendable",
                made.stream()
                        .filter(one -> one.ready() && one.textSha256().equals(sha256))
                        .toList());
        model.addAttribute("log", log);
        model.addAttribute("others", files.slotsOfOthers(id, account));
        model.addAttribute("mailLimit", limit.bytes());
        model.addAttribute("preparable", OfficialFiles.preparable(dossier, account));
        model.addAttribute("gaps", form.problems().stream().map(this::sentence).toList());
        model.addAttribute("problems", new LinkedHashMap<>(problems));
        var ids = new LinkedHashSet<UUID>();
        made.forEach(one -> ids.add(one.askedBy()));
        seats.forEach(seat -> ids.add(seat.person()));
        log.forEach(one -> ids.add(one.by()));
        log.stream().flatMap(one -> one.answers().stream()).forEach(one -> ids.add(one.by()));
        model.addAttribute("names", people.names(ids));
        return form;
    }

    private String sentence(OfficialForm.Problem problem) {
        var arguments = problem.arguments().stream().map(this::argument).toArray();
        return sentences.message("dossier.official.problem." + problem.key(), arguments);
    }

    private Object argument(Object argument) {
        if (argument instanceof Bilingual text) {
            return format.digits(format.text(text));
        }
        return argument instanceof Number number ? format.number(number) : argument;
    }

    Map<String, String> kinds() {
        return sentences.options("dossier.official.answer.", OfficialSendings.KINDS);
    }

    static List<String> ticked(List<String> parts) {
        return parts.stream().filter(part -> part.length() <= 60).limit(200).toList();
    }
}
