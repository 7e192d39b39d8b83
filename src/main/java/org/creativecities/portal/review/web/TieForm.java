package org.creativecities.portal.review.web;

import org.creativecities.portal.city.Cities;
import org.creativecities.portal.city.Municipality;
import org.creativecities.portal.localization.PersianText;
import org.creativecities.portal.review.reviewer.Interest;
import org.creativecities.portal.review.reviewer.Interests;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A tie to a city or a province as it is typed. */
class TieForm {

    private static final int LONGEST_ORGANISATION = 200;
    private static final int LONGEST_NOTE = 2000;

    private String kind = "";
    private String province = "";
    private String city = "";
    private String organisation = "";
    private String note = "";

    /** What was typed; null with mistakes written into the result. */
    Interests.@Nullable Wish read(Cities cities, BindingResult errors) {
        var chosen = kind();
        if (chosen == null) {
            errors.rejectValue("kind", "review.tie.kind.missing");
        }
        if (cities.provinces().stream().noneMatch(one -> one.code().equals(province))) {
            errors.rejectValue("province", "review.tie.province.missing");
        }
        var name = PersianText.clean(city);
        var found = name.isBlank() ? null : city(cities, name);
        if (!name.isBlank() && found == null) {
            errors.rejectValue("city", "review.tie.city.unknown");
        }
        if (name.isBlank() && chosen != null && chosen != Interest.Kind.HOME_PROVINCE) {
            errors.rejectValue("city", "review.tie.city.missing");
        }
        if (organisation.length() > LONGEST_ORGANISATION) {
            errors.rejectValue("organisation", "review.tie.too-long");
        }
        if (note.length() > LONGEST_NOTE) {
            errors.rejectValue("note", "review.tie.too-long");
        }
        if (errors.hasErrors() || chosen == null) {
            return null;
        }
        var whole = chosen == Interest.Kind.HOME_PROVINCE || found == null;
        return new Interests.Wish(
                chosen,
                whole || found == null ? null : found.code(),
                whole ? province : null,
                PersianText.clean(organisation),
                PersianText.clean(note));
    }

    private Interest.@Nullable Kind kind() {
        for (var one : Interest.Kind.values()) {
            if (one.name().equals(kind)) {
                return one;
            }
        }
        return null;
    }

    private @Nullable Municipality city(Cities cities, String name) {
        var key = PersianText.searchKey(name);
        return cities.municipalities().stream()
                .filter(one -> one.provinceCode().equals(province))
                .filter(one -> PersianText.searchKey(one.name().fa()).equals(key)
                        || (one.name().en() != null
                                && PersianText.searchKey(one.name().en()).equals(key)))
                .findFirst()
                .orElse(null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
