package org.creativecities.portal.packaged;

import java.io.IOException;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Things that can be used up by an attempt once; what could not even be tried goes back. */
final class Pool<T> {

    private final Queue<T> left;

    Pool(Collection<T> all) {
        left = new ConcurrentLinkedQueue<>(all);
    }

    Deed.Attempt use(Preparation<T> preparation) throws IOException {
        var one = left.poll();
        if (one == null) {
            throw new IOException("All used up");
        }
        try {
            return preparation.prepare(one);
        } catch (IOException | AssertionError notTried) {
            left.add(one);
            throw notTried;
        }
    }

    interface Preparation<T> {
        Deed.Attempt prepare(T one) throws IOException;
    }
}
