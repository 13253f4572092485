package io.lionshare.program;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What shows whether a linear program can be kept; anyone can check it by additions and multiplications. */
public sealed interface Certificate {
    /**
     * A point that keeps every row.
     *
     * @param point one number &ge; 0 for each variable
     */
    record Feasible(List<Fraction> point) implements Certificate {
        /** Copies the list. */
        public Feasible {
            Objects.requireNonNull(point, "point of a certificate");
            point = List.copyOf(point);
        }

        @Override
        public String toString() {
            return PrintableText.brief(
                    "feasible: " + point.stream().map(Fraction::toString).collect(Collectors.joining(", ")));
        }
    }

    /**
     * A combination of rows that no point keeps (Farkas 1902): rows {@code AT_MOST} count with multipliers &ge; 0, rows
     * {@code AT_LEAST} with multipliers &le; 0, so the combined sum is at most the combined bound. That bound is negative, though no
     * variable is negative and none has a negative coefficient.
     *
     * @param multipliers one for each row
     */
    record Infeasible(List<Fraction> multipliers) implements Certificate {
        /** Copies the list. */
        public Infeasible {
            Objects.requireNonNull(multipliers, "multipliers of a certificate");
            multipliers = List.copyOf(multipliers);
        }

        /**
         * The rows that contradict each other.
         *
         * @return the numbers of the rows whose multiplier is not 0, rising
         */
        public List<Integer> rows() {
            return IntStream.range(0, multipliers.size())
                    .filter(row -> multipliers.get(row).signum() != 0)
                    .boxed()
                    .toList();
        }

        @Override
        public String toString() {
            return PrintableText.brief(rows().stream()
                    .map(row -> multipliers.get(row) + " times row " + row)
                    .collect(Collectors.joining(", ", "infeasible: ", "")));
        }
    }
}
