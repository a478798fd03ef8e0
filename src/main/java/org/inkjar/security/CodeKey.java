package org.inkjar.security;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/** A key of one-time codes that an authenticator app may take over: 160 bits by chance, as RFC 4226 recommends. */
public record CodeKey(String text) {

    private static final int BYTES = 20;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CodeKey random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CodeKey(Base32.encode(bytes));
    }

    Totp totp() {
        return new Totp(text);
    }

    /** In groups, for those who type it. */
    public String grouped() {
        return text.replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /**
     * What apps read: an address by the convention that Google Authenticator began.
     *
     * @param site where the codes are good for, which the app shows with the account
     */
    public String address(String site, String account) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(encoded(site), encoded(account), text, encoded(site));
    }

    /** The address as a picture for a phone's camera; {@link SquareCode} draws it. */
    public SquareCode picture(String site, String account) {
        return new SquareCode(QrCode.encodeText(address(site, account), QrCode.Ecc.MEDIUM));
    }

    @Override
    public String toString() {
        return "CodeKey[hidden]";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
