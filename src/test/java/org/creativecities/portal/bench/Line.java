package org.creativecities.portal.bench;

/**
 * One page measured once.
 *
 * @param page the time of the whole answer
 * @param floor the time of the floor for the same statements and bytes
 * @param statements how many statements it asks
 * @param plain its length in bytes
 * @param packed its length in bytes as it goes over the line
 */
record Line(String name, Timing page, Timing floor, int statements, long plain, long packed) {

    double ratio() {
        return page.median() / Math.max(0.05, floor.median());
    }
}
