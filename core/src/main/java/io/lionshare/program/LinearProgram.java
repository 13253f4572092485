package io.lionshare.program;

import io.lionshare.level.Fraction;
import io.lionshare.plugin.Nouns;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether variables &ge; 0 can keep rows of linear equations and inequalities, exactly, and a certificate either way. Immutable.
 *
 * <p>The simplex method in {@code double} proposes a basis; two sparse systems of equations in fractions say whether it is a
 * point that keeps every row, or a combination of rows that none keeps (Farkas 1902). Where rounding misled it, the simplex
 * method is carried out in fractions, with the rule of Bland (1977), which ends at degenerate points, too. Each answer is
 * checked by its definition before it is given.
 *
 * <p>A pivot in {@code double} costs O(rows &times; variables); the exact systems cost little more than their numbers that are
 * not 0, where rows are short.
 */
public final class LinearProgram {
    private final int variables;
    private final List<LinearConstraint> rows;

    private LinearProgram(int variables, List<LinearConstraint> rows) {
        this.variables = variables;
        this.rows = rows;
    }

    /**
     * A linear program.
     *
     * @param variables how many variables there are, &ge; 0; each is &ge; 0
     * @param rows what they have to keep
     * @return the program
     * @throws IllegalArgumentException if a row names a variable that is not there
     */
    public static LinearProgram of(int variables, List<LinearConstraint> rows) {
        Objects.requireNonNull(rows, "rows of a linear program");
        for (LinearConstraint row : rows) {
            if (!row.coefficients().isEmpty() && row.coefficients().lastKey() >= variables) {
                throw new IllegalArgumentException(
                        "variable " + row.coefficients().lastKey() + " of a row must be below the number of variables ("
                                + variables + ")");
            }
        }
        return new LinearProgram(variables, List.copyOf(rows));
    }

    /**
     * How many variables there are.
     *
     * @return the number
     */
    public int variables() {
        return variables;
    }

    /**
     * What the variables have to keep.
     *
     * @return the rows, as given
     */
    public List<LinearConstraint> rows() {
        return rows;
    }

    /**
     * Whether the rows can be kept.
     *
     * @return a point, or a combination of rows that no point keeps; {@link #isProvedBy} holds for it
     */
    public Certificate solve() {
        StandardForm form = new StandardForm(variables, rows);
        Optional<Certificate> proposed =
                ExactBasis.certificate(form, new DoubleSimplex(form).basis()).filter(this::isProvedBy);
        Certificate certificate = proposed.orElseGet(() -> new ExactSimplex(form).solve());
        if (!isProvedBy(certificate)) {
            throw new IllegalStateException("certificate of " + this + " is wrong: " + certificate);
        }
        return certificate;
    }

    /**
     * Whether a certificate is one of this program, by its definition. O(numbers in the rows).
     *
     * @param certificate a point or a combination of rows
     * @return true if the point keeps every row, or if the combination cannot be kept
     */
    public boolean isProvedBy(Certificate certificate) {
        return certificate instanceof Certificate.Feasible feasible
                ? isKept(feasible.point())
                : cannotBeKept(((Certificate.Infeasible) certificate).multipliers());
    }

    private boolean isKept(List<Fraction> point) {
        return point.size() == variables
                && point.stream().allMatch(value -> value.signum() >= 0)
                && rows.stream().allMatch(row -> {
                    Fraction[] sum = {row.bound().negated()};
                    row.coefficients()
                            .forEach((variable, multiple) -> sum[0] = sum[0].plus(multiple.times(point.get(variable))));
                    return row.relation().holds(sum[0].signum());
                });
    }

    private boolean cannotBeKept(List<Fraction> multipliers) {
        if (multipliers.size() != rows.size()) {
            return false;
        }
        Fraction[] combined = new Fraction[variables];
        Arrays.fill(combined, Fraction.ZERO);
        Fraction bound = Fraction.ZERO;
        for (int r = 0; r < rows.size(); r++) {
            LinearConstraint row = rows.get(r);
            Fraction multiplier = multipliers.get(r);
            boolean isAllowed =
                    switch (row.relation()) {
                        case AT_MOST -> multiplier.signum() >= 0;
                        case EXACTLY -> true;
                        case AT_LEAST -> multiplier.signum() <= 0;
                    };
            if (!isAllowed) {
                return false;
            }
            bound = bound.plus(multiplier.times(row.bound()));
            row.coefficients()
                    .forEach((variable, multiple) ->
                            combined[variable] = combined[variable].plus(multiplier.times(multiple)));
        }
        return bound.signum() < 0 && Arrays.stream(combined).allMatch(coefficient -> coefficient.signum() >= 0);
    }

    @Override
    public String toString() {
        return "linear program of " + Nouns.count(variables, "variables") + " and " + Nouns.count(rows.size(), "rows");
    }
}
