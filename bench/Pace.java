/**
 * How long to measure.
 *
 * @param warmUp in seconds
 * @param rounds of each measurement
 * @param seconds of a round
 * @param answers that are waited for one by one
 */
record Pace(int warmUp, int rounds, int seconds, int answers) {

    static final Pace THOROUGH = new Pace(60, 3, 20, 20_000);
    static final Pace QUICK = new Pace(12, 1, 4, 2_000);
}
