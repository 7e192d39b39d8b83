package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.creativecities.portal.call.FormChange.Kind;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a form and says of each difference whether dossiers that have begun may follow it. */
public final class FormChanges {

    private final FormTemplate before;
    private final FormTemplate after;
    private final List<FormChange> changes = new ArrayList<>();

    private FormChanges(FormTemplate before, FormTemplate after) {
        this.before = before;
        this.after = after;
    }

    /** What is different in the newer version, in the order of the form. */
    public static List<FormChange> between(FormTemplate before, FormTemplate after) {
        var comparison = new FormChanges(before, after);
        comparison.sections();
        comparison.slots();
        return List.copyOf(comparison.changes);
    }

    private void sections() {
        var old = byCode(before.sections(), FormSection::code);
        var now = byCode(after.sections(), FormSection::code);
        now.forEach((code, section) -> {
            var former = old.get(code);
            if (former == null) {
                add(Kind.SECTION_ADDED, code, section.title(), false);
            } else {
                section(former, section);
            }
        });
        old.forEach((code, section) -> {
            if (!now.containsKey(code)) {
                add(Kind.SECTION_REMOVED, code, section.title(), false);
            }
        });
        if (now.keySet().equals(old.keySet()) && !List.copyOf(now.keySet()).equals(List.copyOf(old.keySet()))) {
            add(Kind.ORDER, "", after.title(), false);
        }
    }

    private void section(FormSection former, FormSection section) {
        words(
                section.code(),
                section.title(),
                List.of(
                        pair(former.title(), section.title()), pair(former.hint(), section.hint()),
                        pair(former.guidance(), section.guidance()), pair(former.number(), section.number())));
        if (!Objects.equals(former.repeat(), section.repeat()) || former.afterOthers() != section.afterOthers()) {
            add(Kind.REPEAT, section.code(), section.title(), false);
        }
        var old = byCode(former.questions(), Question::code);
        var now = byCode(section.questions(), Question::code);
        now.forEach((code, question) -> {
            var earlier = old.get(code);
            if (earlier == null) {
                add(Kind.QUESTION_ADDED, code, question.label(), false);
            } else {
                question(earlier, question);
            }
        });
        old.forEach((code, question) -> {
            if (!now.containsKey(code)) {
                add(Kind.QUESTION_REMOVED, code, question.label(), false);
            }
        });
        if (now.keySet().equals(old.keySet()) && !List.copyOf(now.keySet()).equals(List.copyOf(old.keySet()))) {
            add(Kind.ORDER, section.code(), section.title(), false);
        }
    }

    private void question(Question old, Question now) {
        words(
                now.code(),
                now.label(),
                List.of(
                        pair(old.label(), now.label()),
                        pair(old.hint(), now.hint()),
                        pair(old.guidance(), now.guidance()),
                        pair(old.heading(), now.heading()),
                        pair(old.help(), now.help()),
                        pair(old.number(), now.number())));
        addIf(old.type() != now.type(), Kind.TYPE, now);
        addIf(!old.required() && now.required(), Kind.REQUIRED_NOW, now);
        addIf(old.required() && !now.required(), Kind.OPTIONAL_NOW, now);
        addIf(!Objects.equals(old.languages(), now.languages()), Kind.LANGUAGES, now);
        addIf(!Objects.equals(old.table(), now.table()), Kind.TABLE, now);
        addIf(!Objects.equals(old.shownWhen(), now.shownWhen()), Kind.CONDITION, now);
        var bounds = Objects.equals(old.min(), now.min())
                && Objects.equals(old.max(), now.max())
                && Objects.equals(old.currency(), now.currency())
                && Objects.equals(old.after(), now.after())
                && Objects.equals(old.slot(), now.slot());
        addIf(!bounds, Kind.BOUNDS, now);
        limit(old, now);
        choices(old, now);
    }

    private void limit(Question old, Question now) {
        var former = old.limit();
        var limit = now.limit();
        if (Objects.equals(former, limit)) {
            return;
        }
        if (limit == null) {
            add(Kind.LIMIT_RAISED, now.code(), now.label(), false);
        } else if (former == null || former.unit() != limit.unit() || limit.max() < former.max()) {
            add(Kind.LIMIT_LOWERED, now.code(), now.label(), false);
        } else {
            add(limit.max() > former.max() ? Kind.LIMIT_RAISED : Kind.LIMIT_SOURCE, now.code(), now.label(), false);
        }
    }

    private void choices(Question old, Question now) {
        var former = byCode(old.options(), Question.Option::code);
        var choices = byCode(now.options(), Question.Option::code);
        addIf(!choices.keySet().containsAll(former.keySet()), Kind.CHOICE_REMOVED, now);
        addIf(!former.keySet().containsAll(choices.keySet()), Kind.CHOICE_ADDED, now);
        var relabelled = choices.values().stream()
                .anyMatch(choice -> former.containsKey(choice.code()) && !choice.equals(former.get(choice.code())));
        addIf(relabelled, Kind.WORDS, now);
    }

    private void slots() {
        var old = byCode(before.slots(), AttachmentSlot::code);
        var now = byCode(after.slots(), AttachmentSlot::code);
        now.forEach((code, slot) -> {
            var former = old.get(code);
            if (former == null) {
                add(Kind.DOCUMENT_ADDED, code, slot.title(), false);
            } else if (!former.equals(slot)) {
                slot(former, slot);
            }
        });
        old.forEach((code, slot) -> {
            if (!now.containsKey(code)) {
                add(Kind.DOCUMENT_REMOVED, code, slot.title(), false);
            }
        });
    }

    private void slot(AttachmentSlot former, AttachmentSlot slot) {
        words(slot.code(), slot.title(), List.of(pair(former.title(), slot.title()), pair(former.hint(), slot.hint())));
        var stricter = slot.min() > former.min()
                || slot.max() < former.max()
                || slot.maxBytes() < former.maxBytes()
                || !slot.types().containsAll(former.types())
                || slot.givenBy() != former.givenBy();
        var easier = slot.min() < former.min()
                || slot.max() > former.max()
                || slot.maxBytes() > former.maxBytes()
                || !former.types().containsAll(slot.types());
        if (stricter || easier) {
            add(stricter ? Kind.DOCUMENT_STRICTER : Kind.DOCUMENT_EASIER, slot.code(), slot.title(), false);
        }
    }

    private record Pair(@Nullable Object old, @Nullable Object now) {}

    private static Pair pair(@Nullable Object old, @Nullable Object now) {
        return new Pair(old, now);
    }

    private void words(String place, Bilingual label, List<Pair> pairs) {
        var different = pairs.stream()
                .filter(one -> !Objects.equals(one.old(), one.now()))
                .toList();
        if (!different.isEmpty()) {
            add(Kind.WORDS, place, label, different.stream().anyMatch(FormChanges::onlyPersian));
        }
    }

    private static boolean onlyPersian(Pair pair) {
        return pair.old() instanceof Bilingual old
                && pair.now() instanceof Bilingual now
                && !old.fa().equals(now.fa())
                && Objects.equals(old.en(), now.en());
    }

    private void addIf(boolean different, Kind kind, Question question) {
        if (different) {
            add(kind, question.code(), question.label(), false);
        }
    }

    private void add(Kind kind, String place, Bilingual label, boolean staleEnglish) {
        changes.add(new FormChange(kind, place, label, staleEnglish));
    }

    private static <T> Map<String, T> byCode(List<T> list, Function<T, String> code) {
        return list.stream().collect(Collectors.toMap(code, one -> one, (one, two) -> one, LinkedHashMap::new));
    }
}
