package org.creativecities.portal.account.web;

import java.util.List;
import org.springframework.validation.Errors;

/** A new password, and the present one where it is asked for. */
class PasswordForm {

    private String current = "";
    private String password = "";

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Puts every problem at the field. */
    static void reject(Errors errors, List<String> problems) {
        problems.forEach(problem -> errors.rejectValue("password", problem));
    }
}
