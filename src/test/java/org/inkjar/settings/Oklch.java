package org.inkjar.settings;

/**
 * A colour by lightness, chroma and hue (CSS Color 4, section 9), and what a screen makes of it.
 *
 * @param hue in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    /** What {@code #rrggbb} is in this space. */
    static Oklch of(Rgb color) {
        double r = color.red();
        double g = color.green();
        double b = color.blue();
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, y), Math.atan2(y, a));
    }

    /** What a browser draws that cuts off each channel which the screen cannot show. */
    Rgb clipped() {
        var color = linear();
        return new Rgb(clip(color.red()), clip(color.green()), clip(color.blue()));
    }

    /** What a browser draws that takes chroma away until the screen can show the rest (CSS Color 4, section 13). */
    Rgb mapped() {
        double shown = 0;
        double tooMuch = chroma;
        for (int i = 0; i < 12 && !linear().isShown(); i++) {
            double half = (shown + tooMuch) / 2;
            if (new Oklch(lightness, half, hue).linear().isShown()) {
                shown = half;
            } else {
                tooMuch = half;
            }
        }
        return linear().isShown() ? clipped() : new Oklch(lightness, shown, hue).clipped();
    }

    private Rgb linear() {
        double a = chroma * Math.cos(hue);
        double b = chroma * Math.sin(hue);
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Rgb(
                4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static double clip(double channel) {
        return Math.clamp(channel, 0.0, 1.0);
    }

    /** Light of the three channels of sRGB, from 0 to 1: not the numbers of {@code #rrggbb}, which are bent. */
    record Rgb(double red, double green, double blue) {

        static Rgb of(int red, int green, int blue) {
            return new Rgb(unbend(red / 255.0), unbend(green / 255.0), unbend(blue / 255.0));
        }

        static Rgb of(String hex) {
            int color = Integer.parseInt(hex.substring(1), 16);
            return of(color >> 16, color >> 8 & 255, color & 255);
        }

        /** This colour laid over another, as opaque as {@code share} says. */
        Rgb over(Rgb ground, double share) {
            return new Rgb(
                    blend(red, ground.red, share), blend(green, ground.green, share), blend(blue, ground.blue, share));
        }

        /** Between 1 and 21 (WCAG 2.2). */
        double contrast(Rgb other) {
            double mine = luminance() + 0.05;
            double theirs = other.luminance() + 0.05;
            return Math.max(mine, theirs) / Math.min(mine, theirs);
        }

        private boolean isShown() {
            return Math.min(red, Math.min(green, blue)) >= -1e-4 && Math.max(red, Math.max(green, blue)) <= 1.0001;
        }

        private double luminance() {
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }

        private static double blend(double top, double ground, double share) {
            return unbend(bend(top) * share + bend(ground) * (1 - share));
        }

        private static double unbend(double channel) {
            return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
        }

        private static double bend(double channel) {
            return channel <= 0.0031308 ? channel * 12.92 : 1.055 * Math.pow(channel, 1 / 2.4) - 0.055;
        }
    }
}
