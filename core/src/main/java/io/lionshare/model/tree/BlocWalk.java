package io.lionshare.model.tree;

/**
 * The one walk over blocs: turns the limits of blocs into limits of their members, inner blocs before the blocs around them.
 *
 * <p><b>Theorem.</b> Let amounts rise with one common level, and let every bloc be kept between its floor and its ceiling.
 * Then a bloc's limits are the same as limits of its members alone, namely what they get when the bloc stands at its floor,
 * and what they get when it stands at its ceiling. Below its floor a bloc's members follow the level at which the bloc stands
 * at its floor, in place of the common level. Every member's amount rises with its level. So the clamped sum of rising
 * functions is the sum of functions each clamped at the level where the sum meets the bound. A bloc whose limit does not bind
 * within the limits of its members changes nothing. From the inside out this holds to any depth, since clamped functions
 * rise, too. {@code LevelSolverOracleTest} compares it with the definition, clamped sums of clamped functions, in fractions.
 *
 * <p>For whole units in an order of priority it is the greedy algorithm: each unit goes to the best member that can still take
 * one. A member's units fall in priority, so their sum is a separable concave objective, and bounds on the totals of nested groups
 * leave a polymatroid. Edmonds (Submodular functions, matroids, and certain polyhedra, 1970) proves the greedy algorithm right on
 * polymatroids for linear objectives, Federgruen and Groenevelt (The greedy procedure for resource allocation problems, Operations
 * Research 34, 1986) for concave ones of this kind. The enumerations of {@code DivisorEnumerationTest} hold it in units.
 *
 * <p>The numbers are the kernel's: fractions, doubles, units, remainders, or the sums of feasibility. O(blocs) questions.
 */
public final class BlocWalk {
    private BlocWalk() {}

    /** Which bound is meant. */
    public enum Side {
        /** The floor of a bloc, and the least amounts of its members. */
        LEAST,
        /** The ceiling of a bloc, and the largest amounts of its members. */
        MOST
    }

    /** The arithmetic of one kind of numbers; blocs are known by their number, inner ones before the blocs around them. */
    public interface Kernel {
        /**
         * Compares the bounds of a bloc's members, added up, with the bloc's own bound.
         *
         * @param side which bounds
         * @param bloc the number of the bloc
         * @return negative if the members' sum is less, 0 if it is the same, positive if it is more
         */
        int compare(Side side, int bloc);

        /**
         * Divides a bloc's bound among its members, within their bounds; what they get becomes their bound on that side.
         *
         * @param side which bound
         * @param bloc the number of the bloc
         */
        void divide(Side side, int bloc);

        /**
         * Asks whether to continue with the next bloc.
         *
         * @param bloc the number of the bloc whose limits have just become its members'
         * @return false to end the walk
         */
        default boolean continuesAfter(int bloc) {
            return true;
        }
    }

    /**
     * Walks over all blocs.
     *
     * @param blocs how many there are
     * @param kernel the arithmetic
     */
    public static void over(int blocs, Kernel kernel) {
        for (int bloc = 0; bloc < blocs; bloc++) {
            if (kernel.compare(Side.LEAST, bloc) < 0) {
                kernel.divide(Side.LEAST, bloc);
            }
            if (kernel.compare(Side.MOST, bloc) > 0) {
                kernel.divide(Side.MOST, bloc);
            }
            if (!kernel.continuesAfter(bloc)) {
                return;
            }
        }
    }
}
