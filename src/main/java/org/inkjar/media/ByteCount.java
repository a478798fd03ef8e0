package org.inkjar.media;

import java.util.Locale;

/** Says how long files are, for people. */
public final class ByteCount {

    private static final long STEP = 1024;
    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private ByteCount() {}

    /** Such as {@code 1.5 MB}. */
    public static String of(long bytes) {
        if (bytes < STEP) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        double count = (double) bytes / STEP;
        int unit = 0;
        while (count >= STEP && unit < UNITS.length - 1) {
            count /= STEP;
            unit++;
        }
        var number = String.format(Locale.ROOT, count < 10 ? "%.1f" : "%.0f", count);
        return number.replace(".0", "") + " " + UNITS[unit];
    }
}
