package io.lionshare.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.plan.Allocation;
import io.lionshare.testkit.Carried;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defence expenditure of the 28 allies of 2012 and 2013, compared with their GDP. */
class NatoCorrelationsTest {
    private static List<String[]> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                NatoCorrelationsTest.class.getResourceAsStream("nato-2012-2013.csv"), "nato-2012-2013.csv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines.get(0)).startsWith("# NATO");
            return lines.stream().skip(2).map(line -> line.split(",", -1)).toList();
        }
    }

    /** Expenditure is GDP times per cent, a whole number of hundred USD times 10,000. */
    private static Allocation expenditure(int year) throws IOException {
        int from = 1 + 3 * (year - 2012);
        List<String[]> table = table();
        double[] gdp = new double[table.size()];
        double[] heads = new double[table.size()];
        long[] amounts = new long[table.size()];
        for (int i = 0; i < gdp.length; i++) {
            BigDecimal whole = new BigDecimal(table.get(i)[from]);
            gdp[i] = whole.doubleValue();
            amounts[i] = whole.multiply(new BigDecimal(table.get(i)[from + 1]))
                    .movePointRight(4)
                    .longValueExact();
            heads[i] = gdp[i] / Double.parseDouble(table.get(i)[from + 2]);
        }
        return Carried.of(Members.of(gdp, heads), amounts);
    }

    @ParameterizedTest
    @DisplayName("Spearman and Kendall as published for 28 allies; p-values by SciPy 1.17.1")
    @CsvSource({"2012, 0.2397, 0.2192, 0.1905, 0.1549", "2013, 0.2463, 0.2064, 0.1852, 0.1667"})
    void published(int year, double rho, double rhoPValue, double tau, double tauPValue) throws IOException {
        Allocation allocation = expenditure(year);
        assertThat(allocation.alliance().size()).isEqualTo(28);
        assertThat(Members.value(new Spearman(), allocation)).isCloseTo(rho, within(5e-5));
        assertThat(Members.pValue(new Spearman(), allocation)).isCloseTo(rhoPValue, within(5e-5));
        assertThat(Members.value(new KendallTauB(), allocation)).isCloseTo(tau, within(5e-5));
        assertThat(Members.pValue(new KendallTauB(), allocation)).isCloseTo(tauPValue, within(5e-5));
    }

    @ParameterizedTest
    @DisplayName(
            "With GDP per head held constant: by the formula from the three correlations 0.2397, -0.0153, 0.6262 of"
                    + " 2012, and likewise")
    @CsvSource({"2012, 0.3198, 0.1039", "2013, 0.3346, 0.0880"})
    void partial(int year, double rho, double pValue) throws IOException {
        assertThat(Members.value(new PartialSpearman(), expenditure(year))).isCloseTo(rho, within(5e-5));
        assertThat(Members.pValue(new PartialSpearman(), expenditure(year))).isCloseTo(pValue, within(5e-5));
    }

    @ParameterizedTest
    @DisplayName(
            "p-values of Sandler and Murdoch, Fiscal Studies 2000, Table 9: 15 allies, as far as two decimals show")
    @CsvSource({
        "0.19, 0, 0.49",
        "0.14, 0, 0.61",
        "0.11, 0, 0.69",
        "0.21, 1, 0.46",
        "0.16, 1, 0.58",
        "0.13, 1, 0.66",
        "0.13, 2, 0.68",
        "0.07, 2, 0.82",
        "0.04, 2, 0.89"
    })
    void literature(double rho, int heldConstant, double pValue) {
        double half = 0.005;
        int degreesOfFreedom = 15 - 2 - heldConstant;
        assertThat(pValue)
                .isBetween(
                        Correlations.studentPValue(rho + half, degreesOfFreedom) - half,
                        Correlations.studentPValue(rho - half, degreesOfFreedom) + half);
    }

    @Test
    @DisplayName("Wealth that ranks as size does leaves nothing to compare")
    void nothingLeft() {
        Allocation allocation = Members.carrying(new long[] {1, 5, 4, 9}, new double[] {1, 2, 3, 4});
        assertThatThrownBy(() -> allocation.measure(new PartialSpearman()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "metric partial-spearman: ranks of gdp per population must not be those of the amounts per gdp,"
                                + " or of gdp, as then nothing is left to compare");
    }
}
