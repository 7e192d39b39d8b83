package org.creativecities.portal.bench;

import java.util.Arrays;
import java.util.concurrent.Callable;

/**
 * How long one thing takes, one at a time, after it has been done often enough to be warm.
 *
 * @param median in milliseconds
 * @param ninetieth in milliseconds; nine of ten are faster
 */
record Timing(double median, double ninetieth) {

    static Timing of(int warm, int rounds, Callable<?> work) throws Exception {
        for (var round = 0; round < warm; round++) {
            work.call();
        }
        var took = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            work.call();
            took[round] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return new Timing(took[rounds / 2] / 1e6, took[rounds * 9 / 10] / 1e6);
    }
}
