package org.creativecities.portal.sistercity.affinity.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.creativecities.portal.localization.Language;
import org.creativecities.portal.sistercity.affinity.AssessmentView;
import org.creativecities.portal.sistercity.affinity.Dimension;
import org.creativecities.portal.sistercity.affinity.Result;
import org.springframework.stereotype.Component;

/** Where things stand in the drawings of a result: {@code ${@affinityPicture.radar(result)}}. All numbers are SVG units. */
@Component("affinityPicture")
class AffinityPicture {

    private static final int MIDDLE_X = 160;
    private static final int MIDDLE_Y = 128;
    private static final int RADIUS = 84;
    private static final int PLANE = 120;

    /** An axis with the place of its name; {@code anchor} is where the name is held. */
    public record Axis(Dimension dimension, boolean known, long x, long y, long nameX, long nameY, String anchor) {}

    /** A point of the drawn shape. */
    public record Spot(long x, long y) {}

    /** @param rim the outer edge, {@code sufficient} the dashed line of what is called high */
    public record Radar(List<Axis> axes, String rim, String sufficient, String shape, List<Spot> spots) {}

    public Radar radar(Result result, int sufficient) {
        var axes = new ArrayList<Axis>();
        var spots = new ArrayList<Spot>();
        var rim = new StringBuilder();
        var line = new StringBuilder();
        var shape = new StringBuilder();
        int count = result.dimensions().size();
        for (int i = 0; i < count; i++) {
            var dimension = result.dimensions().get(i);
            double angle = 2 * Math.PI * i / count - Math.PI / 2;
            axes.add(axis(dimension.dimension(), dimension.isKnown(), angle));
            add(rim, spot(angle, 100));
            add(line, spot(angle, sufficient));
            add(shape, spot(angle, dimension.drawn()));
            if (dimension.isKnown()) {
                spots.add(spot(angle, dimension.drawn()));
            }
        }
        return new Radar(axes, rim.toString(), line.toString(), shape.toString(), spots);
    }

    private static Axis axis(Dimension dimension, boolean known, double angle) {
        var end = spot(angle, 100);
        var name = spot(angle, 116);
        var anchor = Math.abs(Math.cos(angle)) < 0.2 ? "middle" : Math.cos(angle) > 0 ? after() : before();
        return new Axis(dimension, known, end.x(), end.y(), name.x(), name.y() + 4, anchor);
    }

    /** In a page that runs from the other side, the words begin at their other end. */
    private static String after() {
        return Language.current() == Language.ENGLISH ? "start" : "end";
    }

    private static String before() {
        return Language.current() == Language.ENGLISH ? "end" : "start";
    }

    private static Spot spot(double angle, double value) {
        return new Spot(
                Math.round(MIDDLE_X + RADIUS * value / 100 * Math.cos(angle)),
                Math.round(MIDDLE_Y + RADIUS * value / 100 * Math.sin(angle)));
    }

    private static void add(StringBuilder points, Spot spot) {
        points.append(points.isEmpty() ? "" : " ").append(spot.x()).append(',').append(spot.y());
    }

    /**
     * The plane of affinity and readiness. Affinity grows in the direction of reading.
     *
     * @param split where the line of what is called high stands, across and up
     * @param known whether both measures have a total
     */
    public record Plane(int size, long splitX, long splitY, long x, long y, boolean known, boolean mirrored) {}

    public Plane plane(AssessmentView assessment) {
        var mirrored = Language.current() == Language.PERSIAN;
        var across = assessment.affinity().total();
        var up = assessment.readiness().total();
        int sufficient = assessment.policy().sufficient();
        return new Plane(
                PLANE,
                x(sufficient, mirrored),
                PLANE - PLANE * sufficient / 100,
                across == null ? 0 : x(across, mirrored),
                up == null ? 0 : Math.round(PLANE - PLANE * up / 100),
                across != null && up != null,
                mirrored);
    }

    private static long x(double value, boolean mirrored) {
        long along = Math.round(PLANE * value / 100);
        return mirrored ? PLANE - along : along;
    }

    /** A whole number for attributes, in Latin digits. */
    public String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
