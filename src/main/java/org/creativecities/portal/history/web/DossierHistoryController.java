package org.creativecities.portal.history.web;

import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.account.CurrentAccount;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.action.NotVisibleException;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.history.HistoryEntries;
import org.creativecities.portal.history.HistoryEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What happened to one dossier, for whoever may see the dossier. A city reads what belongs to it, and no name of
 * anybody who judged it.
 */
@Controller
class DossierHistoryController {

    private final DossierReading dossiers;
    private final HistoryEntries history;
    private final EntryViews views;

    DossierHistoryController(DossierReading dossiers, HistoryEntries history, EntryViews views) {
        this.dossiers = dossiers;
        this.history = history;
        this.views = views;
    }

    @GetMapping("/dossiers/{id}/history")
    String show(@PathVariable String id, @CurrentAccount Account account, Model model) {
        var dossier = dossiers.find(uuid(id), account);
        var entries = history.of("dossier", uuid(id));
        if (Role.CITY.contains(account.role())) {
            entries = entries.stream()
                    .filter(entry -> account.municipality() != null
                            && account.municipality().equals(entry.municipality()))
                    .toList();
        }
        model.addAttribute("dossier", dossier);
        model.addAttribute("id", id);
        model.addAttribute("entries", views.of(entries, entry -> hidesPerson(entry, account), account));
        return "history/dossier";
    }

    /** The secretariat and reviewers act as a body towards the city and towards each other. */
    private static boolean hidesPerson(HistoryEntry entry, Account reader) {
        if (reader.is(Role.AUDITOR, Role.SECRETARIAT_EXPERT, Role.HEAD_OF_SECRETARIAT)) {
            return false;
        }
        return entry.action().startsWith("review.") && !reader.id().equals(entry.by())
                || OFFICE_ACTIONS.contains(entry.action());
    }

    private static final java.util.Set<String> OFFICE_ACTIONS = java.util.Set.of(
            "dossier.screened",
            "dossier.screening-answered",
            "dossier.returned",
            "dossier.return-extended",
            "dossier.review-started",
            "dossier.decision-prepared",
            "dossier.decision-released");

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotVisibleException();
        }
    }
}
