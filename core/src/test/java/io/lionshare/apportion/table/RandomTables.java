package io.lionshare.apportion.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;

/** Small tables with many zeros, ties, floors and ceilings. */
final class RandomTables {
    private RandomTables() {}

    static MarginProblem problem(Random random, int height, int width) {
        double[][] votes = new double[height][width];
        for (double[] row : votes) {
            Arrays.setAll(row, j -> random.nextInt(5));
        }
        long[][] minimum = new long[height][width];
        long[][] maximum = new long[height][width];
        boolean bounded = random.nextBoolean();
        for (int i = 0; i < height; i++) {
            for (int j = 0; j < width; j++) {
                minimum[i][j] = bounded && random.nextInt(6) == 0 ? 1 : 0;
                maximum[i][j] = bounded && random.nextInt(5) == 0 ? 1 + random.nextInt(2) : Long.MAX_VALUE;
            }
        }
        long[] rows = new long[height];
        long[] columns = new long[width];
        int units = random.nextInt(height * width > 9 ? 7 : 9);
        for (int unit = 0; unit < units; unit++) {
            rows[random.nextInt(height)]++;
            columns[random.nextInt(width)]++;
        }
        return MarginProblem.of(VoteTable.of(votes), rows, columns)
                .withMinimum(minimum)
                .withMaximum(maximum);
    }

    static String words(MarginProblem problem) {
        StringBuilder words = new StringBuilder();
        int width = problem.table().columns().size();
        for (int i = 0; i < problem.table().rows().size(); i++) {
            words.append(problem.rowUnits(i)).append(':');
            for (int j = 0; j < width; j++) {
                BigInteger votes = problem.table().votes().numerator(i * width + j);
                words.append(' ')
                        .append(votes)
                        .append('[')
                        .append(problem.minimum(i, j))
                        .append("..")
                        .append(problem.maximum(i, j))
                        .append(']');
            }
            words.append("; ");
        }
        for (int j = 0; j < width; j++) {
            words.append(problem.columnUnits(j)).append(' ');
        }
        return words.toString();
    }
}
