package io.lionshare.program;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.PrintableText;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a linear program: a sum of multiples of variables that is at most, exactly or at least a bound.
 *
 * @param coefficients by the number of the variable; a variable that is not named has 0
 * @param relation how the sum compares with the bound
 * @param bound any number
 */
public record LinearConstraint(SortedMap<Integer, Fraction> coefficients, Relation relation, Fraction bound) {
    /** How the sum of a row compares with its bound. */
    public enum Relation {
        /** At most the bound. */
        AT_MOST("<="),
        /** Exactly the bound. */
        EXACTLY("="),
        /** At least the bound. */
        AT_LEAST(">=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** Whether a sum with that sign of (sum &minus; bound) is right. */
        boolean holds(int signOfDifference) {
            return switch (this) {
                case AT_MOST -> signOfDifference <= 0;
                case EXACTLY -> signOfDifference == 0;
                case AT_LEAST -> signOfDifference >= 0;
            };
        }
    }

    /** Copies the coefficients without those that are 0; refuses a negative number of a variable. */
    public LinearConstraint {
        Objects.requireNonNull(coefficients, "coefficients of a row");
        Objects.requireNonNull(relation, "relation of a row");
        Objects.requireNonNull(bound, "bound of a row");
        SortedMap<Integer, Fraction> copy = new TreeMap<>(coefficients);
        copy.values().removeIf(value -> value.signum() == 0);
        if (!copy.isEmpty() && copy.firstKey() < 0) {
            throw new IllegalArgumentException("number of a variable (" + copy.firstKey() + ") must be >= 0");
        }
        coefficients = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * A row without variables yet.
     *
     * @param bound what the sum is at most
     * @return the row
     */
    public static LinearConstraint atMost(Fraction bound) {
        return new LinearConstraint(new TreeMap<>(), Relation.AT_MOST, bound);
    }

    /**
     * A row without variables yet.
     *
     * @param bound what the sum is
     * @return the row
     */
    public static LinearConstraint exactly(Fraction bound) {
        return new LinearConstraint(new TreeMap<>(), Relation.EXACTLY, bound);
    }

    /**
     * A row without variables yet.
     *
     * @param bound what the sum is at least
     * @return the row
     */
    public static LinearConstraint atLeast(Fraction bound) {
        return new LinearConstraint(new TreeMap<>(), Relation.AT_LEAST, bound);
    }

    /**
     * A copy with one more multiple of a variable, added to what the row has of it.
     *
     * @param variable its number, &ge; 0
     * @param multiple any number
     * @return the copy
     */
    public LinearConstraint with(int variable, Fraction multiple) {
        SortedMap<Integer, Fraction> more = new TreeMap<>(coefficients);
        more.merge(variable, multiple, Fraction::plus);
        return new LinearConstraint(more, relation, bound);
    }

    @Override
    public String toString() {
        return PrintableText.brief(coefficients + " " + relation.sign + " " + bound);
    }
}
