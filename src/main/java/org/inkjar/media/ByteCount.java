package org.inkjar.media;

import java.math.RoundingMode;
import java.text.NumberFormat;
import org.inkjar.common.Words;

/** Says how long files are, for people. */
public final class ByteCount {

    private static final long STEP = 1024;
    private static final String[] UNITS = {"KB", "MB", "GB", "TB"};

    private ByteCount() {}

    /** Such as {@code 1.5 MB}. */
    public static String of(long bytes) {
        if (bytes < STEP) {
            return Words.of("media.bytes", bytes);
        }
        double count = (double) bytes / STEP;
        int unit = 0;
        while (count >= STEP && unit < UNITS.length - 1) {
            count /= STEP;
            unit++;
        }
        return number(count) + " " + UNITS[unit];
    }

    private static String number(double count) {
        var format = NumberFormat.getInstance(Words.language());
        format.setGroupingUsed(false);
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMaximumFractionDigits(count < 10 ? 1 : 0);
        return format.format(count);
    }
}
