package org.creativecities.portal.document;

/** A JPEG is a chain of segments with one picture size, a scan and an end, and holds no page and no archive. */
final class JpegCheck {

    private JpegCheck() {}

    static void check(byte[] bytes) {
        var at = 2;
        var framed = false;
        while (true) {
            if (at + 4 > bytes.length || (bytes[at] & 0xFF) != 0xFF) {
                throw Refused.damaged();
            }
            var marker = bytes[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            var length = Bytes.int16(bytes, at + 2);
            if (length < 2 || at + 2 + length > bytes.length) {
                throw Refused.damaged();
            }
            if (isFrame(marker)) {
                if (framed || length < 8) {
                    throw Refused.damaged();
                }
                framed = true;
                PngCheck.size(Bytes.int16(bytes, at + 7), Bytes.int16(bytes, at + 5));
            }
            at += 2 + length;
            if (marker == 0xDA) {
                break;
            }
        }
        // Cameras append previews behind the end of the picture; what a browser or an unpacker could run is refused.
        if (!framed || Bytes.lastIndexOf(bytes, "\u00FF\u00D9") < at) {
            throw Refused.damaged();
        }
        if (Bytes.holdMarkup(bytes, 0, bytes.length)
                || Bytes.archiveEnd(bytes) >= 0
                || Bytes.lastIndexOf(bytes, "%PDF-") >= 0) {
            throw Refused.disguised();
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
