package org.creativecities.portal.document;

import java.awt.geom.AffineTransform;

/** How a camera was held, from the one EXIF entry that says so (tag 0x0112 of the first directory). */
record Orientation(int value) {

    private static final int TAG = 0x0112;

    static Orientation of(byte[] jpeg) {
        try {
            return new Orientation(find(jpeg));
        } catch (IndexOutOfBoundsException e) {
            return new Orientation(1);
        }
    }

    private static int find(byte[] bytes) {
        if (!Bytes.startWith(bytes, 0xFF, 0xD8)) {
            return 1;
        }
        for (var at = 2; at + 4 <= bytes.length && (bytes[at] & 0xFF) == 0xFF; at += 2 + Bytes.int16(bytes, at + 2)) {
            var marker = bytes[at + 1] & 0xFF;
            if (marker == 0xDA) {
                return 1;
            }
            if (marker == 0xE1 && bytes[at + 4] == 'E' && bytes[at + 5] == 'x' && bytes[at + 6] == 'i') {
                return inDirectory(bytes, at + 10);
            }
        }
        return 1;
    }

    private static int inDirectory(byte[] bytes, int start) {
        var little = bytes[start] == 'I';
        var entry = start + (int) (little ? Bytes.little32(bytes, start + 4) : Bytes.int32(bytes, start + 4));
        var count = short16(bytes, entry, little);
        for (var n = 0; n < Math.min(count, 64); n++) {
            var at = entry + 2 + 12 * n;
            if (short16(bytes, at, little) == TAG) {
                var value = short16(bytes, at + 8, little);
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    private static int short16(byte[] bytes, int at, boolean little) {
        return little ? bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 : Bytes.int16(bytes, at);
    }

    /** Whether width and height change places. */
    boolean turned() {
        return value >= 5;
    }

    /** From the stored picture of this size to the upright one. */
    AffineTransform transform(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
