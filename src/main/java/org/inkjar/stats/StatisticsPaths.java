package org.inkjar.stats;

import java.util.UUID;
import org.inkjar.common.SitePaths;

/** Where figures are shown. */
public final class StatisticsPaths {

    public static final String SITE = SitePaths.ADMIN + "/statistics";

    private StatisticsPaths() {}

    /** The figures of a post or page. */
    public static String post(UUID id) {
        return SITE + "/" + id;
    }
}
