package org.creativecities.portal.workshop.web;

import org.jspecify.annotations.Nullable;

/** What is said about a file of a workshop. */
class MaterialForm {

    private String titleFa = "";
    private String titleEn = "";
    private String audience = "";

    public String getTitleFa() {
        return titleFa;
    }

    public void setTitleFa(@Nullable String titleFa) {
        this.titleFa = titleFa == null ? "" : titleFa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(@Nullable String titleEn) {
        this.titleEn = titleEn == null ? "" : titleEn;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(@Nullable String audience) {
        this.audience = audience == null ? "" : audience;
    }
}
