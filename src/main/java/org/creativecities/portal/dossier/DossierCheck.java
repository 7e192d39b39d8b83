package org.creativecities.portal.dossier;

import static org.creativecities.portal.dossier.SectionStatus.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.creativecities.portal.call.AttachmentSlot;
import org.creativecities.portal.call.FormSection;
import org.creativecities.portal.call.QuestionType;
import org.creativecities.portal.localization.Bilingual;

/** Finds what is missing or wrong in a dossier, section by section. Pure: the same writing gives the same answer. */
final class DossierCheck {

    private final Writing writing;

    DossierCheck(Writing writing) {
        this.writing = writing;
    }

    /** Everything that is missing or wrong, in the order of the form. */
    List<Problem> all() {
        return writing.template().sections().stream()
                .flatMap(section -> of(section).stream())
                .toList();
    }

    List<Problem> of(FormSection section) {
        var problems = new ArrayList<Problem>();
        var entries = writing.entries(section);
        var repeat = section.repeat();
        if (repeat != null && entries.size() < repeat.min()) {
            problems.add(Problem.ofSection(
                    section.code(), "items", "too-few-items", section.title(), repeat.min(), entries.size()));
        }
        for (var entry : entries) {
            problems.addAll(of(section, entry));
        }
        return problems;
    }

    List<Problem> of(FormSection section, int entry) {
        var cells = writing.cells(section, entry);
        var problems = new ArrayList<Problem>();
        for (var cell : cells) {
            CellCheck.of(cell, writing.value(cell), cells, writing).ifPresent(problems::add);
        }
        for (var question : section.questions()) {
            if (question.type() == QuestionType.FILES
                    && question.slot() != null
                    && writing.asked(section, entry, question)) {
                writing.template()
                        .slot(question.slot())
                        .ifPresent(slot -> problems.addAll(files(section, slot, question.required())));
            }
        }
        return problems;
    }

    private List<Problem> files(FormSection section, AttachmentSlot slot, boolean required) {
        var files = writing.inSlot(slot.code());
        var problems = new ArrayList<Problem>();
        var needed = required && slot.givenBy() == AttachmentSlot.GivenBy.CITY ? Math.max(1, slot.min()) : 0;
        if (files.size() < needed) {
            problems.add(problem(section, slot, "files-missing", needed, files.size()));
        }
        for (var file : files) {
            switch (file.document().state()) {
                case REJECTED -> problems.add(problem(section, slot, "file-rejected", name(file)));
                case RECEIVED, SCANNING, WAITING -> problems.add(problem(section, slot, "file-waiting", name(file)));
                case CLEAN -> {
                    if (file.photo() && !file.rights().complete()) {
                        problems.add(problem(section, slot, "photo-rights", name(file)));
                    }
                }
            }
        }
        return problems;
    }

    private static Bilingual name(AttachmentView file) {
        return new Bilingual(file.document().name(), null);
    }

    private static Problem problem(FormSection section, AttachmentSlot slot, String key, Object... more) {
        return Problem.ofSection(section.code(), "slot-" + slot.code(), key, slot.title(), more);
    }

    /** The status of every section, in the order of the form. */
    Map<String, SectionStatus> statuses() {
        var statuses = new LinkedHashMap<String, SectionStatus>();
        for (var section : writing.template().sections()) {
            statuses.put(section.code(), status(section));
        }
        var othersComplete = writing.template().sections().stream()
                .filter(section -> !section.afterOthers())
                .allMatch(section -> statuses.get(section.code()) == COMPLETED);
        if (!othersComplete) {
            writing.template().sections().stream()
                    .filter(FormSection::afterOthers)
                    .forEach(section -> statuses.put(section.code(), LOCKED));
        }
        return statuses;
    }

    private SectionStatus status(FormSection section) {
        if (writing.remarked().contains(section.code())) {
            return NEEDS_CORRECTION;
        }
        if (writing.marks().getOrDefault(section.code(), false)) {
            return of(section).isEmpty() ? COMPLETED : NEEDS_CORRECTION;
        }
        return writing.marks().containsKey(section.code()) || started(section) ? IN_PROGRESS : NOT_STARTED;
    }

    private boolean started(FormSection section) {
        return writing.entries(section).stream()
                        .flatMap(entry -> Cells.of(section, entry).stream())
                        .anyMatch(cell -> !writing.value(cell).isBlank())
                || section.questions().stream()
                        .anyMatch(question -> question.slot() != null
                                && !writing.inSlot(question.slot()).isEmpty());
    }
}
