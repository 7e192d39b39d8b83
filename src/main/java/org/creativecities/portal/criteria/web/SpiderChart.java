package org.creativecities.portal.criteria.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creativecities.portal.criteria.Assessment;
import org.creativecities.portal.criteria.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A spider chart in coordinates of a field of 420 by 290, ready to be drawn without a script.
 *
 * @param rings the outlines of the grades 1 to 4
 * @param now the outline of this assessment
 * @param before the outline of the earlier one; null where there is none
 */
record SpiderChart(
        List<Spoke> spokes,
        List<String> rings,
        String now,
        @Nullable String before) {

    private static final double MIDDLE_X = 210;
    private static final double MIDDLE_Y = 145;
    private static final double RADIUS = 100;
    private static final double LABEL = 14;

    /** An axis: its end, where its name stands and how the name is anchored there, start and end as in a Latin text. */
    record Spoke(
            Topic topic,
            String x,
            String y,
            String labelX,
            String labelY,
            String side,
            @Nullable Double mean,
            @Nullable Double earlier,
            int given,
            int all) {}

    static SpiderChart of(Assessment now, @Nullable Assessment before) {
        var axes = now.axes();
        var spokes = new ArrayList<Spoke>();
        var here = new StringBuilder();
        var there = new StringBuilder();
        for (var at = 0; at < axes.size(); at++) {
            var axis = axes.get(at);
            var earlier = before == null ? null : mean(before, axis.topic());
            var angle = angle(at, axes.size());
            var labelX = MIDDLE_X + Math.cos(angle) * (RADIUS + LABEL);
            var side = Math.abs(labelX - MIDDLE_X) < 20 ? "middle" : labelX < MIDDLE_X ? "left" : "right";
            spokes.add(new Spoke(
                    axis.topic(),
                    x(angle, Assessment.FULL),
                    y(angle, Assessment.FULL),
                    number(labelX),
                    number(MIDDLE_Y + Math.sin(angle) * (RADIUS + LABEL) + 4),
                    side,
                    axis.mean(),
                    earlier,
                    axis.given(),
                    axis.all()));
            point(here, angle, axis.mean());
            point(there, angle, earlier);
        }
        var rings = new ArrayList<String>();
        for (var grade = 1; grade <= Assessment.FULL; grade++) {
            var ring = new StringBuilder();
            for (var at = 0; at < axes.size(); at++) {
                point(ring, angle(at, axes.size()), (double) grade);
            }
            rings.add(ring.toString().strip());
        }
        return new SpiderChart(
                spokes,
                rings,
                here.toString().strip(),
                before == null ? null : there.toString().strip());
    }

    private static @Nullable Double mean(Assessment assessment, Topic topic) {
        return assessment.axes().stream()
                .filter(axis -> axis.topic() == topic)
                .findFirst()
                .map(Assessment.Axis::mean)
                .orElse(null);
    }

    /** From the top, clockwise. */
    private static double angle(int at, int all) {
        return 2 * Math.PI * at / all - Math.PI / 2;
    }

    private static void point(StringBuilder points, double angle, @Nullable Double grade) {
        var value = grade == null ? 0 : grade;
        points.append(x(angle, value)).append(',').append(y(angle, value)).append(' ');
    }

    private static String x(double angle, double grade) {
        return number(MIDDLE_X + Math.cos(angle) * RADIUS * grade / Assessment.FULL);
    }

    private static String y(double angle, double grade) {
        return number(MIDDLE_Y + Math.sin(angle) * RADIUS * grade / Assessment.FULL);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
