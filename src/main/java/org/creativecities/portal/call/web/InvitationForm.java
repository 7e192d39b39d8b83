package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** Whether a city writes in full, and what it has to answer. */
class InvitationForm {

    private String invited = "";
    private List<RowForm> points = new ArrayList<>();

    public String getInvited() {
        return invited;
    }

    public void setInvited(String invited) {
        this.invited = invited;
    }

    public List<RowForm> getPoints() {
        return points;
    }

    public void setPoints(List<RowForm> points) {
        this.points = points;
    }
}
