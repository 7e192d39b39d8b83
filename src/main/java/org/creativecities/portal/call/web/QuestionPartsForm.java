package org.creativecities.portal.call.web;

import java.util.ArrayList;
import java.util.List;

/** What only some kinds of questions have: choices, a table, an earlier date, documents, a condition. */
class QuestionPartsForm {

    private String number = "";
    private String currency = "";
    private String after = "";
    private String slot = "";
    private List<String> condition = new ArrayList<>();
    private List<RowForm> options = new ArrayList<>();
    private List<RowForm> rows = new ArrayList<>();
    private List<RowForm> columns = new ArrayList<>();

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getSlot() {
        return slot;
    }

    public void setSlot(String slot) {
        this.slot = slot;
    }

    public List<String> getCondition() {
        return condition;
    }

    public void setCondition(List<String> condition) {
        this.condition = condition;
    }

    public List<RowForm> getOptions() {
        return options;
    }

    public void setOptions(List<RowForm> options) {
        this.options = options;
    }

    public List<RowForm> getRows() {
        return rows;
    }

    public void setRows(List<RowForm> rows) {
        this.rows = rows;
    }

    public List<RowForm> getColumns() {
        return columns;
    }

    public void setColumns(List<RowForm> columns) {
        this.columns = columns;
    }
}
