package org.inkjar.post.difference;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.List;

/** Finds where two lists differ, by the algorithm of Myers, which takes the longer the more they differ. */
final class Places {

    /** So many comparisons may one search take: a fraction of a second, for a million lines too. */
    private static final int WORK = 20_000_000;

    private Places() {}

    /**
     * The places in order.
     *
     * @param patience how many elements may be removed and added before everything between the first and the last
     *     difference counts as one place
     */
    static <T> List<Place> between(List<T> left, List<T> right, int patience) {
        int start = commonStart(left, right);
        int end = commonStart(
                left.subList(start, left.size()).reversed(),
                right.subList(start, right.size()).reversed());
        var oldMiddle = left.subList(start, left.size() - end);
        var newMiddle = right.subList(start, right.size() - end);
        if (oldMiddle.isEmpty() && newMiddle.isEmpty()) {
            return List.of();
        }
        return inMiddle(oldMiddle, newMiddle, patience).stream()
                .map(place -> place.moved(start))
                .toList();
    }

    private static <T> List<Place> inMiddle(List<T> left, List<T> right, int patience) {
        int affordable = Math.min(patience, WORK / (left.size() + right.size()));
        try {
            // It goes through the lists from their end.
            return new MyersDiff<T>()
                    .computeDiff(left, right, new Patience(affordable)).reversed().stream()
                            .map(change -> new Place(
                                    change.startOriginal, change.endOriginal, change.startRevised, change.endRevised))
                            .toList();
        } catch (OutOfPatienceException e) {
            return List.of(new Place(0, left.size(), 0, right.size()));
        }
    }

    private static <T> int commonStart(List<T> left, List<T> right) {
        int common = 0;
        int most = Math.min(left.size(), right.size());
        while (common < most && left.get(common).equals(right.get(common))) {
            common++;
        }
        return common;
    }

    /** Stops the search: that is the only way in. */
    private record Patience(int steps) implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int step, int all) {
            if (step > steps) {
                throw new OutOfPatienceException();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class OutOfPatienceException extends RuntimeException {

        OutOfPatienceException() {
            super(null, null, false, false);
        }
    }
}
