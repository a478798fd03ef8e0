package org.inkjar.security;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG: dark squares on white, with the margin that cameras need, in whatever colours the page is. */
public record SquareCode(QrCode code) {

    private static final int MARGIN = 4;

    /** One path for all squares. */
    public String svg() {
        int side = code.size + 2 * MARGIN;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        .formatted(side)
                + "<path fill=\"#fff\" d=\"M0 0h%1$dv%1$dH0z\"/><path fill=\"#000\" d=\"%2$s\"/></svg>"
                        .formatted(side, path());
    }

    private String path() {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return path.toString();
    }
}
