package org.creativecities.portal.account.web;

/** A code, and on the set-up page the secret it was made from. */
class CodeForm {

    private String code = "";
    private String secret = "";

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSecret() {
        return secret;
    }

    /** Only what this portal itself has offered: 32 letters of its alphabet. */
    public void setSecret(String secret) {
        this.secret = secret.matches("[A-Z2-7]{32}") ? secret : "";
    }
}
