package io.lionshare.robustness;

import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The weightings of a space at positions in the unit cube: even positions give weightings that are spread evenly.
 *
 * <p>The first coordinate of a position chooses one of the simplices that fill the space, by its part. The others, sorted, cut a stick; its
 * pieces are the weights of the corners (Devroye, Non-Uniform Random Variate Generation, 1986, V.2). They are rounded to 2<sup>-24</sup>.
 * Immutable.
 */
public final class WeightPositions {
    private static final long GRID = 1L << 24;

    private final WeightSpace space;
    private final List<Simplex> simplices;

    private WeightPositions(WeightSpace space) {
        this.space = space;
        this.simplices = space.simplices();
    }

    /**
     * The positions of a space.
     *
     * @param space the weightings
     * @return the positions
     */
    public static WeightPositions of(WeightSpace space) {
        return new WeightPositions(Objects.requireNonNull(space, "space of weightings"));
    }

    /**
     * The length of a position.
     *
     * @return as many as there are strategies
     */
    public int coordinates() {
        return space.names().size();
    }

    /**
     * The weighting at a position.
     *
     * @param position as many coordinates as there are strategies, each within 0 .. 1
     * @return the weighting
     * @throws IllegalArgumentException if the position has another length, or a coordinate is outside of 0 .. 1
     */
    public Weighting at(double... position) {
        if (position.length != coordinates()) {
            throw new IllegalArgumentException("length of a position (" + position.length
                    + ") must be the number of strategies (" + coordinates() + ")");
        }
        for (double coordinate : position) {
            if (!(coordinate >= 0 && coordinate <= 1)) {
                throw new IllegalArgumentException(
                        "coordinate of a position (" + coordinate + ") must be within 0 .. 1");
            }
        }
        int chosen = 0;
        double passed = simplices.get(0).part().toDouble();
        while (chosen < simplices.size() - 1 && position[0] >= passed) {
            chosen++;
            passed += simplices.get(chosen).part().toDouble();
        }
        long[] cuts = Arrays.stream(position)
                .mapToLong(each -> (long) Math.floor(each * GRID))
                .toArray();
        cuts[0] = GRID;
        Arrays.sort(cuts);
        return space.named(simplices.get(chosen).mixture(GRID, cuts));
    }

    /**
     * Positions that reach to the ends of the space.
     *
     * @return one for each corner and for the centre of each simplex that fills the space
     */
    public List<double[]> ends() {
        List<double[]> positions = new ArrayList<>();
        double passed = 0;
        for (Simplex simplex : simplices) {
            double part = simplex.part().toDouble();
            for (int corner = 0; corner < coordinates(); corner++) {
                double[] position = new double[coordinates()];
                // the stick is cut at its beginning before the piece of the corner, and at its end after it
                Arrays.fill(position, 1 + corner, coordinates(), 1);
                position[0] = passed + part / 2;
                positions.add(position);
            }
            positions.add(centre(passed + part / 2));
            passed += part;
        }
        return positions;
    }

    private double[] centre(double first) {
        double[] position = new double[coordinates()];
        position[0] = first;
        for (int k = 1; k < position.length; k++) {
            position[k] = (double) k / position.length;
        }
        return position;
    }

    @Override
    public String toString() {
        return PrintableText.brief("positions in " + space);
    }
}
