package org.creativecities.portal.workshop.web;

/** What a participant types. */
class RegistrationForm {

    private String name = "";
    private String nameLatin = "";
    private String email = "";
    private String mobile = "";
    private String post = "";
    private String body = "";
    private String substituteFor = "";
    private boolean someoneElse = false;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameLatin() {
        return nameLatin;
    }

    public void setNameLatin(String nameLatin) {
        this.nameLatin = nameLatin;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSubstituteFor() {
        return substituteFor;
    }

    public void setSubstituteFor(String substituteFor) {
        this.substituteFor = substituteFor;
    }

    public boolean isSomeoneElse() {
        return someoneElse;
    }

    public void setSomeoneElse(boolean someoneElse) {
        this.someoneElse = someoneElse;
    }
}
