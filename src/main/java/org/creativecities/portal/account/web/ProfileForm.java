package org.creativecities.portal.account.web;

import java.util.Set;
import org.creativecities.portal.account.people.Profile;
import org.springframework.validation.Errors;

/** How a person wants to be called and written to. */
class ProfileForm {

    private static final int LONGEST_NAME = 120;

    private String nameFa = "";
    private String nameEn = "";
    private String language = "fa";
    private String version = "";

    static ProfileForm of(Profile profile) {
        var form = new ProfileForm();
        form.nameFa = profile.nameFa();
        var english = profile.nameEn();
        form.nameEn = english == null ? "" : english;
        form.language = profile.language();
        form.version = String.valueOf(profile.version());
        return form;
    }

    void check(Errors errors) {
        if (nameFa.isBlank()) {
            errors.rejectValue("nameFa", "account.name.empty");
        } else if (nameFa.length() > LONGEST_NAME) {
            errors.rejectValue("nameFa", "account.name.too-long");
        }
        if (nameEn.length() > LONGEST_NAME) {
            errors.rejectValue("nameEn", "account.name.too-long");
        }
        if (!Set.of("fa", "en").contains(language)) {
            errors.rejectValue("language", "account.language.choose");
        }
    }

    long seenVersion() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    public String getNameFa() {
        return nameFa;
    }

    public void setNameFa(String nameFa) {
        this.nameFa = nameFa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
