package org.creativecities.portal.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.account.Account;
import org.creativecities.portal.call.Calls;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.FormTemplate;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.dossier.Cells;
import org.creativecities.portal.dossier.DossierFiles;
import org.creativecities.portal.dossier.DossierStart;
import org.creativecities.portal.dossier.DossierWriting;
import org.creativecities.portal.dossier.PhotoRights;
import org.creativecities.portal.dossier.TypedAnswer;
import org.springframework.stereotype.Component;

/** Writes the dossiers of the demo cities through the same doors as people do. */
@Component
class DemoDossiers {

    private final DossierStart start;
    private final DossierWriting writing;
    private final DossierFiles files;
    private final Calls calls;
    private final DemoAnswers answers;

    DemoDossiers(DossierStart start, DossierWriting writing, DossierFiles files, Calls calls, DemoAnswers answers) {
        this.start = start;
        this.writing = writing;
        this.files = files;
        this.calls = calls;
        this.answers = answers;
    }

    /** Begins the city's dossier and writes as much of it as the city has written. */
    UUID write(UUID callId, DemoCity city, Account editor) {
        var dossier = start.start(callId, city.field(), editor);
        var form = calls.formTemplate(calls.find(callId).orElseThrow().formTemplate());
        var sections = form.sections();
        var count = sections.size() * city.share() / 100;
        for (var section : sections.subList(0, count)) {
            write(dossier, form, section, city, editor, true);
        }
        if (count > 0 && count < sections.size()) {
            // Begun and left: the next section shows what "in progress" looks like.
            write(dossier, form, sections.get(count), city, editor, false);
        }
        return dossier;
    }

    private void write(
            UUID dossier, FormTemplate form, FormSection section, DemoCity city, Account editor, boolean complete) {
        var item = section.repeat() == null ? 0 : writing.addItem(dossier, section.code(), editor);
        var typed = Cells.of(section, item).stream()
                .map(cell -> new TypedAnswer(cell.key(), answers.value(cell, city), 0))
                .filter(answer -> !answer.value().isEmpty())
                .filter(answer -> !answer.key().question().equals("4"))
                .toList();
        var half = complete ? typed : typed.subList(0, (typed.size() + 1) / 2);
        if (complete) {
            attach(dossier, form, section, editor);
        }
        writing.save(dossier, section.code(), item, half, complete ? Boolean.TRUE : null, editor);
    }

    private void attach(UUID dossier, FormTemplate form, FormSection section, Account editor) {
        for (var question : section.questions()) {
            var slot =
                    question.slot() == null ? null : form.slot(question.slot()).orElse(null);
            if (question.type() != QuestionType.FILES || slot == null) {
                continue;
            }
            for (var number = 1; number <= slot.min(); number++) {
                var photo = slot.types().contains("image/jpeg");
                var content = sample(photo ? "photo-" + number + ".jpg" : "letter.pdf");
                var name = photo ? "نمونه-عکس-" + number + ".jpg" : "نمونه-" + slot.code() + "-" + number + ".pdf";
                var attachment = files.add(dossier, slot.code(), name, new ByteArrayInputStream(content), editor);
                if (photo) {
                    describe(dossier, attachment, number, editor);
                }
            }
        }
    }

    private void describe(UUID dossier, UUID attachment, int number, Account editor) {
        files.describe(
                dossier,
                attachment,
                new PhotoRights(
                        "عکس نمونه " + number,
                        "عکاس نمونه",
                        "شهرداری (نمونه)",
                        "CESSION",
                        "NOBODY",
                        "واگذاری حقوق امضا شده است (نمونه)"),
                1,
                editor);
    }

    private static byte[] sample(String name) {
        try (var file = DemoDossiers.class.getResourceAsStream("/demo/" + name)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first sections of the form, for a return that names them. */
    List<String> someSections(UUID callId) {
        return calls.formTemplate(calls.find(callId).orElseThrow().formTemplate()).sections().stream()
                .map(FormSection::code)
                .filter(code -> code.startsWith("9.1") || code.equals("6"))
                .toList();
    }
}
