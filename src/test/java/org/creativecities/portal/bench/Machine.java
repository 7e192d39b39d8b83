package org.creativecities.portal.bench;

/** The machine, named generally: enough to compare two runs, not enough to find it. */
final class Machine {

    private Machine() {}

    static String words() {
        var runtime = Runtime.getRuntime();
        return "%d processors, %s %s, Java %s, heap %d MB, PostgreSQL on the same machine"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        System.getProperty("java.specification.version"),
                        runtime.maxMemory() >> 20);
    }
}
