package org.creativecities.portal.council.web;

import org.jspecify.annotations.Nullable;

/** A body as it is typed. */
class CommitteeForm {

    private String kind = "";
    private String nameFa = "";
    private String nameEn = "";

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? "" : kind;
    }

    public String getNameFa() {
        return nameFa;
    }

    public void setNameFa(@Nullable String nameFa) {
        this.nameFa = nameFa == null ? "" : nameFa;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String nameEn) {
        this.nameEn = nameEn == null ? "" : nameEn;
    }
}
