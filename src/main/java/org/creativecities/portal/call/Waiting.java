package org.creativecities.portal.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** UNESCO's waiting rule: after so many calls in a row without designation a city waits so many years. */
public final class Waiting {

    /** The calls there have been, by the year of their designations; until 2025 every two years. */
    public static final List<Integer> ROUNDS = List.of(2014, 2015, 2017, 2019, 2021, 2023, 2025);

    private Waiting() {}

    /**
     * The unbroken row of calls a city applied in, ending with the last one before this round.
     *
     * @param applied rounds the city applied in without designation
     */
    static List<Integer> lastRow(Set<Integer> applied, List<Integer> rounds, int before) {
        var row = new ArrayList<Integer>();
        for (var i = rounds.size() - 1; i >= 0; i--) {
            var round = rounds.get(i);
            if (round >= before) {
                continue;
            }
            if (applied.contains(round)) {
                row.add(round);
            } else if (!row.isEmpty()) {
                break;
            }
        }
        return row;
    }

    /** The first round the city may apply in again; empty when it need not wait. */
    static Optional<Integer> freeFrom(List<Integer> row, int after, int years) {
        return row.size() >= after && !row.isEmpty() ? Optional.of(row.get(0) + years) : Optional.empty();
    }
}
