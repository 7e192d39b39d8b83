package org.creativecities.portal.account.web;

import org.jspecify.annotations.Nullable;

/** What the sign-in page asks for. */
class SignInForm {

    private String email = "";
    private String password = "";
    private @Nullable String to;

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }
}
