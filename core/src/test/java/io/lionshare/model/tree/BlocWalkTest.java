package io.lionshare.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.tree.BlocWalk.Side;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walk asks for the least side first, divides only where a bloc's bound binds, and ends where the kernel says so. */
class BlocWalkTest {
    /** Writes down what it is asked; the answers are the signs given for each bloc, least side first. */
    private static final class Recorder implements BlocWalk.Kernel {
        private final List<String> divided = new ArrayList<>();
        private final int[][] signs;
        private final int last;

        Recorder(int last, int[]... signs) {
            this.signs = signs;
            this.last = last;
        }

        @Override
        public int compare(Side side, int bloc) {
            return signs[bloc][side == Side.LEAST ? 0 : 1];
        }

        @Override
        public void divide(Side side, int bloc) {
            divided.add(side + " " + bloc);
        }

        @Override
        public boolean continuesAfter(int bloc) {
            return bloc != last;
        }
    }

    @Test
    void onlyBoundsThatBindAreDividedInnerBlocsFirst() {
        Recorder recorder = new Recorder(-1, new int[] {-1, 1}, new int[] {0, 0}, new int[] {1, -1}, new int[] {-1, 0});
        BlocWalk.over(4, recorder);
        assertThat(recorder.divided).containsExactly("LEAST 0", "MOST 0", "LEAST 3");
    }

    @Test
    void theKernelEndsTheWalk() {
        Recorder recorder = new Recorder(0, new int[] {-1, 0}, new int[] {-1, 1});
        BlocWalk.over(2, recorder);
        assertThat(recorder.divided).containsExactly("LEAST 0");
    }

    @Test
    void positionsArePickedAddedUpAndPutBack() {
        int[] positions = {2, 0};
        assertThat(Positions.all(3)).containsExactly(0, 1, 2);
        assertThat(Positions.pick(new long[] {5, 6, 7}, positions)).containsExactly(7, 5);
        assertThat(Positions.pick(new String[] {"a", "b", "c"}, positions)).containsExactly("c", "a");
        assertThat(Positions.sum(new double[] {0.5, 1, 2}, positions)).isEqualTo(2.5);
        assertThat(Positions.sum(new long[] {5, 6, 7}, positions)).isEqualTo(12);
        long[] values = {1, 2, 3};
        Positions.put(new long[] {9, 8}, values, positions);
        assertThat(values).containsExactly(8, 2, 9);
    }
}
