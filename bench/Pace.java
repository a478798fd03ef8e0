/**
 * How long to measure.
 *
 * @param warmUp in seconds
 * @param rounds of each measurement
 * @param seconds of a round
 */
record Pace(int warmUp, int rounds, int seconds) {

    static final Pace THOROUGH = new Pace(60, 3, 20);
    static final Pace QUICK = new Pace(12, 1, 4);
}
