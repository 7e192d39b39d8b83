package org.creativecities.portal.task.web;

import org.jspecify.annotations.Nullable;

/** A task as it is typed. */
class TaskForm {

    private String title = "";
    private String note = "";
    private String assignee = "";
    private String due = "";

    public String getTitle() {
        return title;
    }

    public void setTitle(@Nullable String title) {
        this.title = title == null ? "" : title;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(@Nullable String assignee) {
        this.assignee = assignee == null ? "" : assignee;
    }

    public String getDue() {
        return due;
    }

    public void setDue(@Nullable String due) {
        this.due = due == null ? "" : due;
    }
}
