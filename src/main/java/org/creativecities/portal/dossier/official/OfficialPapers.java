package org.creativecities.portal.dossier.official;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.dossier.paper.PaperPress;
import org.creativecities.portal.dossier.paper.WordPaper;
import org.springframework.stereotype.Component;

/** The official file as a word-processor file and as a PDF: the same words in the same order. */
@Component
class OfficialPapers {

    private final PaperPress press;

    OfficialPapers(PaperPress press) {
        this.press = press;
    }

    byte[] pdf(OfficialForm form, Instant at) {
        return press.print("official", form.title(), form, at);
    }

    /** A6 of the form: everything that is in the package. */
    byte[] listOfDocuments(OfficialForm form, Instant at) {
        return print("List of all documents of the file", form, form.annexes(), at);
    }

    /** A5 of the form: photo by photo, who made it, whose it is and how it is given. */
    byte[] registerOfPhotos(OfficialForm form, Instant at) {
        return print(
                "Register of photos and cession of rights",
                form,
                form.annexes().stream().filter(annex -> !annex.note().isEmpty()).toList(),
                at);
    }

    private byte[] print(String title, OfficialForm form, List<OfficialForm.Annex> annexes, Instant at) {
        var list = new OfficialForm(title, form.facts(), List.of(), annexes, List.of());
        return press.print("official", title, list, at);
    }

    byte[] word(OfficialForm form) {
        var paper = new WordPaper(form.title(), false).heading(0, form.title()).facts(form.facts());
        for (var part : form.parts()) {
            if (part.heading() != null) {
                paper.heading(1, part.heading());
            }
            paper.heading(2, part.number() + "  " + part.title());
            for (var item : part.items()) {
                if (item.title() != null) {
                    paper.heading(3, item.title());
                }
                for (var entry : item.entries()) {
                    paper.hint(entry.number().isEmpty() ? entry.label() : entry.number() + "  " + entry.label());
                    paper.text(entry.text());
                }
            }
        }
        paper.heading(1, "Annexes (" + form.annexes().size() + ")");
        for (var annex : form.annexes()) {
            paper.facts(Map.of(
                    annex.number() + "  " + annex.title(),
                    annex.fileName() + (annex.note().isEmpty() ? "" : "\n" + annex.note()) + "\nSHA-256 "
                            + annex.sha256()));
        }
        return paper.numbered().bytes();
    }
}
