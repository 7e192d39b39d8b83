package org.creativecities.portal.criteria;

/**
 * Where a clause counts.
 *
 * @param holder the form, rubric or library: {@code uccn}
 * @param target the section or question, criterion, or clause of an agreement: {@code 10.3}
 */
public record Place(PlaceKind kind, String holder, String target) {

    /** One text for a form's choice. */
    public String key() {
        return kind + "/" + holder + "/" + target;
    }
}
