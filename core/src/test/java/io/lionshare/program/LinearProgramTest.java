package io.lionshare.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.oracle.Fuzz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
    private static final List<LinearConstraint.Relation> RELATIONS = List.of(LinearConstraint.Relation.values());

    private static LinearConstraint row(LinearConstraint.Relation relation, Fraction bound, String... multiples) {
        TreeMap<Integer, Fraction> coefficients = new TreeMap<>();
        for (int j = 0; j < multiples.length; j++) {
            coefficients.put(j, Fraction.parse(multiples[j]));
        }
        return new LinearConstraint(coefficients, relation, bound);
    }

    private static LinearProgram random(long seed) {
        Random random = new Random(seed);
        int variables = 1 + random.nextInt(3);
        List<LinearConstraint> rows = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int r = 0; r < count; r++) {
            String[] multiples = new String[variables];
            for (int j = 0; j < variables; j++) {
                multiples[j] = Integer.toString(random.nextInt(7) - 3);
            }
            LinearConstraint.Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            rows.add(row(relation, Fraction.of(random.nextInt(9) - 4), multiples));
        }
        return LinearProgram.of(variables, rows);
    }

    /** Whether some vertex keeps all rows: where there is a point, there is one, since no variable is negative. */
    private static boolean hasVertex(LinearProgram program) {
        int n = program.variables();
        List<LinearConstraint> all = new ArrayList<>(program.rows());
        for (int j = 0; j < n; j++) {
            all.add(LinearConstraint.atLeast(Fraction.ZERO).with(j, Fraction.ONE));
        }
        for (int chosen = 0; chosen < 1 << all.size(); chosen++) {
            if (Integer.bitCount(chosen) == n) {
                List<LinearConstraint> tight = new ArrayList<>();
                for (int r = 0; r < all.size(); r++) {
                    if ((chosen >> r & 1) == 1) {
                        tight.add(all.get(r));
                    }
                }
                Optional<List<Fraction>> vertex = SparseSystem.solve(
                        tight.stream()
                                .map(LinearConstraint::coefficients)
                                .<Map<Integer, Fraction>>map(TreeMap::new)
                                .toList(),
                        tight.stream().map(LinearConstraint::bound).toList());
                if (vertex.isPresent() && program.isProvedBy(new Certificate.Feasible(vertex.get()))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    @DisplayName("A point is found if and only if a vertex exists, by the basis of doubles and by fractions alone")
    void vertices() {
        Fuzz.run(2000, seed -> {
            LinearProgram program = random(seed);
            boolean isFeasible = hasVertex(program);
            Certificate byFractions = new ExactSimplex(new StandardForm(program.variables(), program.rows())).solve();
            for (Certificate certificate : List.of(program.solve(), byFractions)) {
                assertThat(certificate instanceof Certificate.Feasible).isEqualTo(isFeasible);
                assertThat(program.isProvedBy(certificate)).isTrue();
            }
        });
    }

    /** The example of Beale (1955), on which the first simplex method cycles; its best value is 1/20. */
    private static LinearProgram beale(Fraction atLeast) {
        return LinearProgram.of(
                4,
                List.of(
                        row(LinearConstraint.Relation.AT_MOST, Fraction.ZERO, "1/4", "-60", "-1/25", "9"),
                        row(LinearConstraint.Relation.AT_MOST, Fraction.ZERO, "1/2", "-90", "-1/50", "3"),
                        row(LinearConstraint.Relation.AT_MOST, Fraction.ONE, "0", "0", "1", "0"),
                        row(LinearConstraint.Relation.AT_LEAST, atLeast, "3/4", "-150", "1/50", "-6")));
    }

    @Test
    @DisplayName("The example of Beale can be kept at its best value, and not above it by 1e-30")
    void cyclingExample() {
        Fraction best = Fraction.of(1, 20);
        assertThat(beale(best).solve()).isInstanceOf(Certificate.Feasible.class);
        Certificate above = beale(best.plus(Fraction.parse("1e-30"))).solve();
        assertThat(above).isInstanceOf(Certificate.Infeasible.class);
        assertThat(((Certificate.Infeasible) above).rows()).contains(3);
    }

    @Test
    @DisplayName("Bounds that differ by less than doubles can express are distinguished")
    void closeBounds() {
        Fraction tiny = Fraction.parse("1e-40");
        LinearConstraint most = LinearConstraint.atMost(Fraction.ONE).with(0, Fraction.ONE);
        LinearConstraint least =
                LinearConstraint.atLeast(Fraction.ONE.plus(tiny)).with(0, Fraction.ONE);
        assertThat(LinearProgram.of(1, List.of(most, least)).solve())
                .hasToString("infeasible: 1 times row 0, -1 times row 1");
        LinearConstraint same = LinearConstraint.exactly(Fraction.ONE).with(0, Fraction.ONE);
        assertThat(LinearProgram.of(1, List.of(most, same)).solve()).hasToString("feasible: 1");
    }

    @Test
    @DisplayName("Rows that repeat each other and rows without variables are kept or refused as they say")
    void degenerate() {
        LinearConstraint sum =
                LinearConstraint.exactly(Fraction.ONE).with(0, Fraction.ONE).with(1, Fraction.ONE);
        LinearConstraint twice =
                LinearConstraint.exactly(Fraction.of(2)).with(0, Fraction.of(2)).with(1, Fraction.of(2));
        LinearConstraint empty = LinearConstraint.atMost(Fraction.ZERO);
        assertThat(LinearProgram.of(2, List.of(sum, sum, twice, empty)).solve())
                .isInstanceOf(Certificate.Feasible.class);
        LinearConstraint impossible = LinearConstraint.exactly(Fraction.ONE);
        assertThat(LinearProgram.of(2, List.of(sum, impossible)).solve()).hasToString("infeasible: -1 times row 1");
        assertThat(LinearProgram.of(0, List.of()).solve()).hasToString("feasible: ");
    }

    @Test
    void aWrongCertificateIsNotOne() {
        LinearConstraint most = LinearConstraint.atMost(Fraction.ONE).with(0, Fraction.ONE);
        LinearProgram program = LinearProgram.of(1, List.of(most));
        assertThat(program.isProvedBy(new Certificate.Feasible(List.of(Fraction.of(2)))))
                .isFalse();
        assertThat(program.isProvedBy(new Certificate.Feasible(List.of(Fraction.of(-1)))))
                .isFalse();
        assertThat(program.isProvedBy(new Certificate.Feasible(List.of()))).isFalse();
        assertThat(program.isProvedBy(new Certificate.Infeasible(List.of(Fraction.ONE))))
                .isFalse();
        assertThat(program.isProvedBy(new Certificate.Infeasible(List.of(Fraction.of(-1)))))
                .isFalse();
        assertThat(program.isProvedBy(new Certificate.Infeasible(List.of()))).isFalse();
    }

    @Test
    void aVariableThatIsNotThereIsRefused() {
        LinearConstraint third = LinearConstraint.atMost(Fraction.ONE).with(2, Fraction.ONE);
        assertThatThrownBy(() -> LinearProgram.of(2, List.of(third)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("variable 2 of a row must be below the number of variables (2)");
        assertThatThrownBy(() -> LinearConstraint.atMost(Fraction.ONE).with(-1, Fraction.ONE))
                .hasMessage("number of a variable (-1) must be >= 0");
    }
}
