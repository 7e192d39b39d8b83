package org.creativecities.portal.dossier.offline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.dossier.DossierReading;
import org.creativecities.portal.dossier.StoredAnswer;
import org.creativecities.portal.localization.WordChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Compares a filled file with the dossier as it is now, and both with the text that stood there when the file was made:
 * what the colleague did not touch is no change, however old the file is.
 */
@Component
class OfflineChanges {

    private final DossierReading reading;
    private final OfflineForms forms;

    OfflineChanges(DossierReading reading, OfflineForms forms) {
        this.reading = reading;
        this.forms = forms;
    }

    OfflinePreview of(OfflineForm form, OfflinePreview.Load load, OfflineLoads.Content content, Account by) {
        var written = new HashMap<String, Written>();
        content.texts()
                .forEach((tag, text) -> OfflineTag.parse(tag)
                        .ifPresent(known -> written.put(known.place(), new Written(known.version(), text))));
        var changes = new ArrayList<OfflinePreview.Change>();
        var known = new HashSet<String>();
        var same = 0;
        for (var section : form.sections()) {
            for (var item : section.items()) {
                for (var row : item.rows()) {
                    for (var box : row.boxes()) {
                        var place = box.tag().place();
                        known.add(place);
                        var one = written.get(place);
                        var title = section.title() + (item.title() == null ? "" : " – " + item.title());
                        var change = one == null ? null : change(form, changes.size() + 1, title, row, box, one, by);
                        if (change != null) {
                            changes.add(change);
                        } else if (one != null) {
                            same++;
                        }
                    }
                }
            }
        }
        return new OfflinePreview(
                form.dossier(), load, changes, same, unknown(written, known), outside(form, content, by));
    }

    /** @param version of the answer when the file was made */
    private record Written(long version, String text) {}

    private OfflinePreview.@Nullable Change change(
            OfflineForm form,
            int number,
            String section,
            OfflineForm.Row row,
            OfflineBox box,
            Written written,
            Account by) {
        var code = box.options().isEmpty()
                ? Optional.of(box.cell().stored(written.text()))
                : OfflineOptions.code(box.options(), written.text());
        var stored = code.orElse(written.text());
        if (stored.equals(box.stored()) || stored.equals(base(form, box, written.version(), by))) {
            return null;
        }
        var state = code.isEmpty()
                ? OfflinePreview.State.NO_CHOICE
                : box.key().item() < 0
                        ? OfflinePreview.State.NEW_ENTRY
                        : box.version() == written.version()
                                ? OfflinePreview.State.CHANGED
                                : OfflinePreview.State.NEWER;
        return new OfflinePreview.Change(
                number,
                box.key(),
                section,
                row.label(),
                box.cell().kind().name(),
                state,
                box.text(),
                box.version(),
                stored,
                WordChange.between(box.text(), written.text()));
    }

    /** The text that stood in the box when the file was made; asked for only where it is not the one of now. */
    private String base(OfflineForm form, OfflineBox box, long version, Account by) {
        if (version == 0) {
            return "";
        }
        return version == box.version() ? box.stored() : versions(form, box, by).getOrDefault(version, "");
    }

    private Map<Long, String> versions(OfflineForm form, OfflineBox box, Account by) {
        return reading.versions(form.dossier().id(), box.key(), by).stream()
                .collect(Collectors.toMap(StoredAnswer::version, StoredAnswer::value, (one, other) -> one));
    }

    private static List<String> unknown(Map<String, Written> written, Set<String> known) {
        return written.entrySet().stream()
                .filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> entry.getValue().text())
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** What somebody wrote beside the boxes: everything the form itself does not say, in either language. */
    private List<String> outside(OfflineForm form, OfflineLoads.Content content, Account by) {
        var left = notPrinted(form, content.outside());
        return left.isEmpty()
                ? left
                : notPrinted(forms.inTheOtherLanguage(form.dossier().id(), by), left);
    }

    private static List<String> notPrinted(OfflineForm form, List<String> texts) {
        var printed = form.printed().map(OfflineChanges::flat).collect(Collectors.toSet());
        return texts.stream().filter(text -> !printed.contains(flat(text))).toList();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
