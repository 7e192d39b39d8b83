package org.creativecities.portal.workshop.web;

import java.util.ArrayList;
import java.util.List;

/** The agenda of one session as typed. */
class AgendaForm {

    private List<AgendaRowForm> rows = new ArrayList<>();

    public List<AgendaRowForm> getRows() {
        return rows;
    }

    public void setRows(List<AgendaRowForm> rows) {
        this.rows = rows;
    }
}
