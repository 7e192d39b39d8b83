package org.creativecities.portal.account.web;

import java.util.Arrays;
import java.util.Optional;
import org.creativecities.portal.account.Role;
import org.creativecities.portal.city.Cities;
import org.springframework.validation.Errors;

/** Somebody to be invited, and the role they come with. */
class InviteForm {

    private static final int LONGEST_NAME = 120;

    private String email = "";
    private String nameFa = "";
    private String nameEn = "";
    private String language = "fa";
    private String role = "";
    private String municipality = "";
    private String body = "";

    void check(Errors errors) {
        if (!Emails.isOne(email)) {
            errors.rejectValue("email", "account.email.wrong");
        }
        if (nameFa.isBlank()) {
            errors.rejectValue("nameFa", "account.name.empty");
        } else if (nameFa.length() > LONGEST_NAME) {
            errors.rejectValue("nameFa", "account.name.too-long");
        }
        if (nameEn.length() > LONGEST_NAME) {
            errors.rejectValue("nameEn", "account.name.too-long");
        }
    }

    /** A city role needs a municipality that exists; other roles have none. */
    void checkRole(Errors errors, Cities cities) {
        var chosen = chosenRole();
        if (chosen.isEmpty()) {
            errors.rejectValue("role", "account.role.choose");
        } else if (Role.CITY.contains(chosen.get())
                && cities.municipality(municipality.strip()).isEmpty()) {
            errors.rejectValue("municipality", "account.municipality.choose");
        }
        if (body.length() > 200) {
            errors.rejectValue("body", "account.body.too-long");
        }
    }

    Optional<Role> chosenRole() {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(role))
                .findFirst();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
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
        this.language = "en".equals(language) ? "en" : "fa";
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
