package org.creativecities.portal.workshop.web;

import java.util.ArrayList;
import java.util.List;

/** What is typed about a workshop. */
class WorkshopForm {

    private String titleFa = "";
    private String titleEn = "";
    private String summaryFa = "";
    private String summaryEn = "";
    private String form = "";
    private String placeFa = "";
    private String placeEn = "";
    private String onlineAddress = "";
    private String admission = "";
    private boolean approval = false;
    private String capacity = "";
    private String perMunicipality = "";
    private String perProvince = "";
    private String opensOn = "";
    private String opensTime = "";
    private String closesOn = "";
    private String closesTime = "";
    private String certificateShare = "";
    private List<SessionForm> sessions = new ArrayList<>();
    private long version = 0;

    public String getTitleFa() {
        return titleFa;
    }

    public void setTitleFa(String titleFa) {
        this.titleFa = titleFa;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getSummaryFa() {
        return summaryFa;
    }

    public void setSummaryFa(String summaryFa) {
        this.summaryFa = summaryFa;
    }

    public String getSummaryEn() {
        return summaryEn;
    }

    public void setSummaryEn(String summaryEn) {
        this.summaryEn = summaryEn;
    }

    public String getForm() {
        return form;
    }

    public void setForm(String form) {
        this.form = form;
    }

    public String getPlaceFa() {
        return placeFa;
    }

    public void setPlaceFa(String placeFa) {
        this.placeFa = placeFa;
    }

    public String getPlaceEn() {
        return placeEn;
    }

    public void setPlaceEn(String placeEn) {
        this.placeEn = placeEn;
    }

    public String getOnlineAddress() {
        return onlineAddress;
    }

    public void setOnlineAddress(String onlineAddress) {
        this.onlineAddress = onlineAddress;
    }

    public String getAdmission() {
        return admission;
    }

    public void setAdmission(String admission) {
        this.admission = admission;
    }

    public boolean isApproval() {
        return approval;
    }

    public void setApproval(boolean approval) {
        this.approval = approval;
    }

    public String getCapacity() {
        return capacity;
    }

    public void setCapacity(String capacity) {
        this.capacity = capacity;
    }

    public String getPerMunicipality() {
        return perMunicipality;
    }

    public void setPerMunicipality(String perMunicipality) {
        this.perMunicipality = perMunicipality;
    }

    public String getPerProvince() {
        return perProvince;
    }

    public void setPerProvince(String perProvince) {
        this.perProvince = perProvince;
    }

    public String getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(String opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensTime() {
        return opensTime;
    }

    public void setOpensTime(String opensTime) {
        this.opensTime = opensTime;
    }

    public String getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(String closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesTime() {
        return closesTime;
    }

    public void setClosesTime(String closesTime) {
        this.closesTime = closesTime;
    }

    public String getCertificateShare() {
        return certificateShare;
    }

    public void setCertificateShare(String certificateShare) {
        this.certificateShare = certificateShare;
    }

    public List<SessionForm> getSessions() {
        return sessions;
    }

    public void setSessions(List<SessionForm> sessions) {
        this.sessions = sessions;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
