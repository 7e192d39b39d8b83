package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** The rules a version of the form must keep before a city may be asked to fill it in. */
final class FormCheck {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final FormContent form;
    private final List<Problem> problems = new ArrayList<>();

    private FormCheck(FormContent form) {
        this.form = form;
    }

    static List<Problem> problems(FormContent form) {
        var check = new FormCheck(form);
        check.run();
        return List.copyOf(check.problems);
    }

    private void run() {
        both(form.title(), "title");
        unique(form.groups().stream().map(FormGroup::code));
        unique(sections().map(FormSection::code));
        unique(questions().map(Question::code));
        unique(form.slots().stream().map(AttachmentSlot::code));
        if (form.groups().isEmpty()) {
            add("no-groups", "groups");
        }
        form.groups().forEach(group -> {
            both(group.title(), group.code());
            if (group.sections().isEmpty()) {
                add("empty-group", group.code());
            }
        });
        sections().forEach(this::section);
        form.slots().forEach(this::slot);
        if (sections().filter(FormSection::afterOthers).count() > 1) {
            add("two-last-sections", "sections");
        }
    }

    private void section(FormSection section) {
        both(section.title(), section.code());
        optional(section.hint(), section.code());
        optional(section.guidance(), section.code());
        if (section.questions().isEmpty()) {
            add("empty-section", section.code());
        }
        var repeat = section.repeat();
        if (repeat != null) {
            both(repeat.item(), section.code());
            if (repeat.min() < 0 || repeat.max() < 1 || repeat.min() > repeat.max()) {
                add("repeat-range", section.code());
            }
        }
        var slots = form.slots().stream().map(AttachmentSlot::code).toList();
        section.questions().forEach(question -> problems.addAll(QuestionCheck.problems(question, section, slots)));
    }

    private void slot(AttachmentSlot slot) {
        both(slot.title(), slot.code());
        optional(slot.hint(), slot.code());
        if (slot.min() < 0 || slot.max() < 1 || slot.min() > slot.max()) {
            add("slot-range", slot.code());
        }
        if (slot.types().isEmpty() || slot.maxBytes() < 1) {
            add("slot-types", slot.code());
        }
    }

    private void unique(Stream<String> codes) {
        var seen = new HashSet<String>();
        codes.forEach(code -> {
            if (!CODE.matcher(code).matches()) {
                add("code-form", code);
            } else if (!seen.add(code)) {
                add("code-twice", code);
            }
        });
    }

    private void both(Bilingual text, String place) {
        if (!complete(text)) {
            add("language-missing", place);
        }
    }

    private void optional(@Nullable Bilingual text, String place) {
        if (text != null) {
            both(text, place);
        }
    }

    static boolean complete(Bilingual text) {
        var english = text.en();
        return !text.fa().isBlank() && english != null && !english.isBlank();
    }

    private Stream<FormSection> sections() {
        return form.groups().stream().map(FormGroup::sections).flatMap(Collection::stream);
    }

    private Stream<Question> questions() {
        return sections().map(FormSection::questions).flatMap(Collection::stream);
    }

    private void add(String what, String place) {
        problems.add(new Problem("call.template.problem." + what, place));
    }
}
