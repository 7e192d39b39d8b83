package org.creativecities.portal.criteria;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.creativecities.portal.localization.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * A city's look at itself, at one moment, by one edition.
 *
 * @param number counts from 1 within the city
 * @param answers one for every assessed clause of the edition, in its order
 * @param version the version a form must carry back
 */
public record Assessment(
        UUID id,
        String municipality,
        int number,
        Bilingual edition,
        boolean finished,
        UUID startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        List<Answer> answers,
        long version) {

    /** The greatest grade. */
    public static final int FULL = 4;

    /** From this grade on a clause is no gap. */
    public static final int ENOUGH = 3;

    /**
     * What the city says of one clause.
     *
     * @param grade 0 (nothing yet) to 4 (fully there); null where it has not said
     * @param gap what is missing and what is to be done
     */
    public record Answer(Clause clause, @Nullable Integer grade, String evidence, String gap) {}

    /**
     * One axis.
     *
     * @param mean of the grades given; null where none is
     */
    public record Axis(Topic topic, @Nullable Double mean, int given, int all) {}

    /** The axes in the order of the topics. */
    public List<Axis> axes() {
        var byTopic = new LinkedHashMap<Topic, List<Answer>>();
        for (var topic : Topic.values()) {
            answers.stream()
                    .filter(answer -> answer.clause().topic() == topic)
                    .forEach(answer -> byTopic.computeIfAbsent(topic, one -> new ArrayList<>())
                            .add(answer));
        }
        return byTopic.entrySet().stream().map(Assessment::axis).toList();
    }

    private static Axis axis(Map.Entry<Topic, List<Answer>> entry) {
        var grades = entry.getValue().stream()
                .map(Answer::grade)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        var mean = grades.getCount() == 0 ? null : (Double) grades.getAverage();
        return new Axis(
                entry.getKey(), mean, (int) grades.getCount(), entry.getValue().size());
    }

    /** What is below {@link #ENOUGH}, the widest gap first; what was not graded is no gap but a question. */
    public List<Answer> gaps() {
        return answers.stream()
                .filter(answer -> grade(answer) < ENOUGH)
                .sorted((a, b) -> Integer.compare(grade(a), grade(b)))
                .toList();
    }

    private static int grade(Answer answer) {
        var grade = answer.grade();
        return grade == null ? FULL : grade;
    }

    public long given() {
        return answers.stream().filter(answer -> answer.grade() != null).count();
    }

    public List<Answer> open() {
        return answers.stream().filter(answer -> answer.grade() == null).toList();
    }
}
