package org.creativecities.portal.monitoring;

import java.util.ArrayList;
import java.util.List;
import org.creativecities.portal.localization.Bilingual;

/**
 * How often a member reports and how early the report opens.
 *
 * @param interval years between two reports
 * @param lead years before the due one in which it can be begun
 * @param source where the interval stands
 * @param asOf a year, a month or a day
 * @param provisional what of this was not verified, in words
 */
public record MonitoringPolicy(int interval, int lead, Bilingual source, String asOf, Bilingual provisional) {

    /** The years in which a member of this designation reports, up to what has opened in this year. */
    public List<Integer> dueYears(int designated, int thisYear) {
        var years = new ArrayList<Integer>();
        for (var due = designated + interval; due - lead <= thisYear; due += interval) {
            years.add(due);
        }
        return years;
    }

    /** The first due year that has not opened yet. */
    public int nextAfter(int designated, int thisYear) {
        var due = designated + interval;
        while (due - lead <= thisYear) {
            due += interval;
        }
        return due;
    }
}
