package org.creativecities.portal.document;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG is a chain of chunks from its header to its end, its picture no larger than the header says. */
final class PngCheck {

    /** Larger pictures bring down the programs that open them. */
    static final long MOST_PIXELS = 50_000_000;

    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454E44;

    private PngCheck() {}

    static void check(byte[] bytes) {
        if (bytes.length < 45 || Bytes.int32(bytes, 8) != 13 || Bytes.int32(bytes, 12) != HEADER) {
            throw Refused.damaged();
        }
        var width = Bytes.int32(bytes, 16);
        var height = Bytes.int32(bytes, 20);
        size(width, height);
        var row = 1 + ((long) width * bitsPerPixel(bytes[24], bytes[25]) + 7) / 8;
        var most = row * height * 2 + 4096;
        var inflater = new Inflater();
        try {
            var at = 8;
            var inflated = 0L;
            while (true) {
                if (at + 12 > bytes.length) {
                    throw Refused.damaged();
                }
                var length = Bytes.int32(bytes, at);
                var type = Bytes.int32(bytes, at + 4);
                if (length < 0 || length > bytes.length - at - 12) {
                    throw Refused.damaged();
                }
                if (type == DATA) {
                    inflated += inflate(inflater, bytes, at + 8, length, most - inflated);
                } else if (Bytes.holdMarkup(bytes, at + 8, at + 8 + length)) {
                    throw Refused.disguised();
                }
                at += 12 + length;
                if (type == END) {
                    break;
                }
            }
            if (at != bytes.length) {
                throw Refused.disguised();
            }
            if (inflated == 0 || !inflater.finished()) {
                throw Refused.damaged();
            }
        } catch (DataFormatException e) {
            throw Refused.damaged();
        } finally {
            inflater.end();
        }
    }

    /** Unpacks without keeping, and stops where the picture would be larger than it said. */
    private static long inflate(Inflater inflater, byte[] bytes, int from, int length, long most)
            throws DataFormatException {
        var buffer = new byte[16 * 1024];
        inflater.setInput(bytes, from, length);
        var count = 0L;
        while (!inflater.needsInput() && !inflater.finished()) {
            var read = inflater.inflate(buffer);
            if (read == 0 && inflater.needsDictionary()) {
                throw new DataFormatException();
            }
            count += read;
            if (count > most) {
                throw Refused.because("bomb");
            }
        }
        return count;
    }

    static void size(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw Refused.damaged();
        }
        if (width * height > MOST_PIXELS) {
            throw Refused.because("pixels", MOST_PIXELS / 1_000_000);
        }
    }

    private static int bitsPerPixel(int depth, int colour) {
        var channels = switch (colour) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            case 6 -> 4;
            default -> throw Refused.damaged();
        };
        if (depth != 1 && depth != 2 && depth != 4 && depth != 8 && depth != 16) {
            throw Refused.damaged();
        }
        return depth * channels;
    }
}
