package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.creativecities.portal.action.NotVisibleException;

/** The lists of a form beside its sections: groups, places for documents, conditions and figures. */
public enum FormParts {
    GROUPS {
        @Override
        public FormTemplate move(FormTemplate form, String code, int by) {
            return form.withGroups(moved(form.groups(), FormGroup::code, code, by));
        }

        @Override
        public FormTemplate remove(FormTemplate form, String code) {
            return form.withGroups(without(form.groups(), FormGroup::code, code));
        }
    },
    SLOTS {
        @Override
        public FormTemplate move(FormTemplate form, String code, int by) {
            return form.withSlots(moved(form.slots(), AttachmentSlot::code, code, by));
        }

        @Override
        public FormTemplate remove(FormTemplate form, String code) {
            return form.withSlots(without(form.slots(), AttachmentSlot::code, code));
        }
    },
    CONDITIONS {
        @Override
        public FormTemplate move(FormTemplate form, String code, int by) {
            return form.withConditions(moved(form.conditions(), Rule::code, code, by));
        }

        @Override
        public FormTemplate remove(FormTemplate form, String code) {
            return form.withConditions(without(form.conditions(), Rule::code, code));
        }
    },
    VALUES {
        @Override
        public FormTemplate move(FormTemplate form, String code, int by) {
            return form.withValues(moved(form.values(), Rule::code, code, by));
        }

        @Override
        public FormTemplate remove(FormTemplate form, String code) {
            return form.withValues(without(form.values(), Rule::code, code));
        }
    };

    /** Moves the part one place up ({@code -1}) or down ({@code 1}). */
    public abstract FormTemplate move(FormTemplate form, String code, int by);

    public abstract FormTemplate remove(FormTemplate form, String code);

    /** Puts a part in the place of the one with its code, or at the end. */
    public static <T> List<T> put(List<T> list, Function<T, String> code, T part) {
        var copy = new ArrayList<>(list);
        var at = at(list, code, code.apply(part));
        if (at < 0) {
            copy.add(part);
        } else {
            copy.set(at, part);
        }
        return copy;
    }

    /** Changes the part with this code. */
    public static <T> List<T> change(List<T> list, Function<T, String> code, String wanted, UnaryOperator<T> change) {
        if (at(list, code, wanted) < 0) {
            throw new NotVisibleException();
        }
        return list.stream()
                .map(one -> code.apply(one).equals(wanted) ? change.apply(one) : one)
                .toList();
    }

    /** Moves the part with this code one place up or down. */
    public static <T> List<T> moved(List<T> list, Function<T, String> code, String wanted, int by) {
        var from = at(list, code, wanted);
        var to = from + by;
        if (from < 0 || to < 0 || to >= list.size()) {
            return list;
        }
        var copy = new ArrayList<>(list);
        Collections.swap(copy, from, to);
        return copy;
    }

    /** Everything but the part with this code. */
    public static <T> List<T> without(List<T> list, Function<T, String> code, String wanted) {
        return list.stream().filter(one -> !code.apply(one).equals(wanted)).toList();
    }

    private static <T> int at(List<T> list, Function<T, String> code, String wanted) {
        return list.stream().map(code).toList().indexOf(wanted);
    }
}
