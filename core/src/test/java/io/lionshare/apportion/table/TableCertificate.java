package io.lionshare.apportion.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.sequence.RoundingSequence;
import io.lionshare.level.Fraction;
import java.math.BigDecimal;

/** Proof by divisors that a table is right. */
final class TableCertificate {
    private TableCertificate() {}

    /** Exactly, in powers where the sequence needs them: d(x - 1) <= votes / divisors <= d(x), as far as bounds allow. */
    static void assertProves(TableDivisors divisors, TableUnits units, RoundingSequence sequence, String words) {
        MarginProblem problem = units.problem();
        int width = problem.table().columns().size();
        for (int i = 0; i < problem.table().rows().size(); i++) {
            for (int j = 0; j < width; j++) {
                Fraction votes = Fraction.of(problem.table().votes(), i * width + j);
                BigDecimal product = divisors.row(i).multiply(divisors.column(j));
                Fraction power = power(votes.dividedBy(Fraction.of(product)), sequence.exponent());
                long k = units.units(i, j);
                if (votes.signum() > 0 && k > Math.max(problem.minimum(i, j), isZeroFirst(sequence) ? 1 : 0)) {
                    assertThat(power)
                            .as("%s, cell %d, %d", words, i, j)
                            .isGreaterThanOrEqualTo(divisor(sequence, k - 1));
                }
                if (votes.signum() > 0 && k < problem.maximum(i, j)) {
                    assertThat(power).as("%s, cell %d, %d", words, i, j).isLessThanOrEqualTo(divisor(sequence, k));
                }
            }
        }
    }

    private static boolean isZeroFirst(RoundingSequence sequence) {
        return sequence.numerator(0).signum() == 0;
    }

    private static Fraction divisor(RoundingSequence sequence, long k) {
        return new Fraction(sequence.numerator(k), sequence.denominator(k));
    }

    private static Fraction power(Fraction base, int exponent) {
        return new Fraction(base.numerator().pow(exponent), base.denominator().pow(exponent));
    }
}
