package org.creativecities.portal.document;

import java.nio.charset.StandardCharsets;

/** Looking for signatures in bytes. */
final class Bytes {

    private static final String[] MARKUP = {"<script", "<html", "<!doctype", "<?php", "<body", "<iframe"};

    private Bytes() {}

    /** Whether a browser that ignores types could find a page in here. */
    static boolean holdMarkup(byte[] bytes, int from, int to) {
        for (var mark : MARKUP) {
            if (contain(bytes, from, to, mark)) {
                return true;
            }
        }
        return false;
    }

    /** Looks for an ASCII text in lower case, whatever the case in the bytes; copies nothing. */
    static boolean contain(byte[] bytes, int from, int to, String mark) {
        var end = Math.min(bytes.length, to) - mark.length();
        next:
        for (var i = Math.max(0, from); i <= end; i++) {
            for (var j = 0; j < mark.length(); j++) {
                var b = bytes[i + j];
                if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != mark.charAt(j)) {
                    continue next;
                }
            }
            return true;
        }
        return false;
    }

    static boolean startWith(byte[] bytes, int... signature) {
        if (bytes.length < signature.length) {
            return false;
        }
        for (var i = 0; i < signature.length; i++) {
            if ((bytes[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }

    static int lastIndexOf(byte[] bytes, String mark) {
        var wanted = mark.getBytes(StandardCharsets.ISO_8859_1);
        next:
        for (var i = bytes.length - wanted.length; i >= 0; i--) {
            for (var j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue next;
                }
            }
            return i;
        }
        return -1;
    }

    /** Where an archive's directory ends in here, or -1: files that are also a ZIP are read from their end. */
    static int archiveEnd(byte[] bytes) {
        for (var i = bytes.length - 22; i >= Math.max(0, bytes.length - 65557); i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 5 && bytes[i + 3] == 6) {
                return i;
            }
        }
        return -1;
    }

    static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24
                | (bytes[at + 1] & 0xFF) << 16
                | (bytes[at + 2] & 0xFF) << 8
                | bytes[at + 3] & 0xFF;
    }

    static int int16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    static long little32(byte[] bytes, int at) {
        return Integer.reverseBytes(int32(bytes, at)) & 0xFFFFFFFFL;
    }
}
