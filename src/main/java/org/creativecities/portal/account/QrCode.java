package org.creativecities.portal.account;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A code for a phone to photograph, as one SVG path.
 *
 * @param size the width in squares
 * @param path the {@code d} of the path
 */
public record QrCode(int size, String path) {

    /** The set-up address of this secret. */
    public static QrCode ofSecret(String secret, String email) {
        var issuer = "Creative Cities";
        return of(
                "otpauth://totp/" + encoded(issuer + ":" + email) + "?secret=" + secret + "&issuer=" + encoded(issuer));
    }

    /** The code of any text, such as an address. */
    public static QrCode of(String text) {
        try {
            var squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (var y = 0; y < squares.getHeight(); y++) {
                for (var x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return new QrCode(squares.getWidth(), path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException("The text is too long for a code", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
