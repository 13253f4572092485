package io.lionshare.document.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * Places for labels that would hide one another: each as near to where it belongs as a least distance allows (least squares, by
 * pooling neighbours that violate it; Ayer, Brunk, Ewing, Reid and Silverman 1955). O(<i>n</i>).
 */
public final class LabelPlaces {
    private LabelPlaces() {}

    /** Labels that stand together: the mean of where they belong, less the distances between them. */
    private record Pool(double mean, int size) {
        Pool with(Pool next) {
            int both = size + next.size;
            return new Pool((mean * size + next.mean * next.size) / both, both);
        }
    }

    /**
     * Places that are at least a distance apart, within 0 .. 100.
     *
     * @param places where the labels belong, within 0 .. 100, not falling
     * @param distance between two neighbours, &ge; 0; less where they would not all have room
     * @return where they stand, in the same order
     */
    public static List<Double> apart(List<Double> places, double distance) {
        int last = places.size() - 1;
        double gap = last < 1 ? 0 : Math.min(distance, 100.0 / last);
        List<Pool> pools = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            Pool pool = new Pool(places.get(i) - i * gap, 1);
            while (!pools.isEmpty() && pools.get(pools.size() - 1).mean() >= pool.mean()) {
                pool = pools.remove(pools.size() - 1).with(pool);
            }
            pools.add(pool);
        }
        List<Double> apart = new ArrayList<>();
        for (Pool pool : pools) {
            double first = Math.max(0, Math.min(pool.mean(), 100 - last * gap));
            for (int i = 0; i < pool.size(); i++) {
                apart.add(first + apart.size() * gap);
            }
        }
        return apart;
    }
}
