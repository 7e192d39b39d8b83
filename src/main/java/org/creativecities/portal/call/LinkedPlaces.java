package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.criteria.NamedPlace;
import org.creativecities.portal.criteria.Place;
import org.creativecities.portal.criteria.PlaceKind;
import org.creativecities.portal.criteria.Places;
import org.creativecities.portal.localization.Bilingual;
import org.springframework.stereotype.Component;

/** The sections of the newest published form and the criteria of the newest published rubric, to be linked to clauses. */
@Component
class LinkedPlaces implements Places {

    private final StoredFormRepository formRows;
    private final StoredRubricRepository rubricRows;
    private final FormTemplates forms;
    private final Rubrics rubrics;

    LinkedPlaces(
            StoredFormRepository formRows, StoredRubricRepository rubricRows, FormTemplates forms, Rubrics rubrics) {
        this.formRows = formRows;
        this.rubricRows = rubricRows;
        this.forms = forms;
        this.rubrics = rubrics;
    }

    @Override
    public List<NamedPlace> places() {
        var places = new ArrayList<NamedPlace>();
        newest(formRows.infos())
                .forEach(info -> forms.read(info.id())
                        .sections()
                        .forEach(section -> places.add(new NamedPlace(
                                new Place(PlaceKind.QUESTION, info.code(), section.code()), numbered(section)))));
        newest(rubricRows.infos())
                .forEach(info -> rubrics.read(info.id())
                        .criteria()
                        .forEach(criterion -> places.add(new NamedPlace(
                                new Place(PlaceKind.CRITERION, info.code(), criterion.code()), criterion.title()))));
        return places;
    }

    private static Bilingual numbered(FormSection section) {
        var number = section.number();
        return number == null
                ? section.title()
                : new Bilingual(
                        number.fa() + " " + section.title().fa(),
                        number.en() + " " + section.title().en());
    }

    /** Of each code the newest published version; the rows come newest first. */
    private static List<VersionInfo> newest(List<VersionInfo> infos) {
        var newest = new ArrayList<VersionInfo>();
        for (var info : infos) {
            if (!info.draft() && newest.stream().noneMatch(one -> one.code().equals(info.code()))) {
                newest.add(info);
            }
        }
        return newest;
    }
}
