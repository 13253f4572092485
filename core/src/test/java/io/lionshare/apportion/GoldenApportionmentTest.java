package io.lionshare.apportion;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.level.Amounts;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Plugins;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Results of independent implementations and of the US Census Bureau; the files name their sources. */
class GoldenApportionmentTest {
    private static final Plugins<ApportionmentMethod> METHODS = Plugins.load(ApportionmentMethod.class);

    record Case(String id, String method, String weights, long units, String expected, String tied) {
        static Case parse(String line) {
            String[] cells = line.split(" \\| ", -1);
            return new Case(cells[0], cells[1], cells[2], Long.parseLong(cells[3]), cells[4], cells[5]);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() throws IOException {
        return lines("apportionments.txt").map(Case::parse).toList();
    }

    private static Stream<String> lines(String file) throws IOException {
        try (InputStream in = GoldenApportionmentTest.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesWhatIndependentImplementationsGive(Case golden) {
        double[] weights = Arrays.stream(golden.weights.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        Apportionment result = METHODS.get(golden.method)
                .apportion(
                        Amounts.of(weights),
                        LimitTree.unlimited(BigDecimal.valueOf(golden.units), weights.length),
                        TieBreak.largerWeight());

        assertThat(Arrays.stream(result.toArray()).sum()).isEqualTo(golden.units);
        boolean anyOutcome = golden.tied.equals("?") && golden.id.startsWith("tie-");
        if (!golden.expected.equals("-") && !anyOutcome) {
            assertThat(result.toArray())
                    .containsExactly(Arrays.stream(golden.expected.split(" "))
                            .mapToLong(Long::parseLong)
                            .toArray());
        }
        if (!golden.tied.equals("?")) {
            assertThat(result.isTied()).isEqualTo(golden.tied.equals("yes"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "us-house-2000.csv, huntington-hill, 2",
        "us-house-2000.csv, webster, 3",
        "us-house-2000.csv, jefferson, 4",
        "us-house-2000.csv, adams, 5",
        "us-house-2000.csv, dean, 6",
        "us-house-2000.csv, largest-remainder, 7",
        "us-house-2010.csv, huntington-hill, 2",
        "us-house-2010.csv, webster, 3",
        "us-house-2010.csv, jefferson, 4",
        "us-house-2010.csv, adams, 5",
        "us-house-2010.csv, dean, 6",
        "us-house-2010.csv, largest-remainder, 7",
    })
    void givesTheSeatsOfTheUsHouseWithAMinimumOfOne(String file, String method, int column) throws IOException {
        List<String[]> states =
                lines(file).skip(1).map(line -> line.split(",", -1)).toList();
        double[] populations =
                states.stream().mapToDouble(row -> Double.parseDouble(row[1])).toArray();
        long[] expected =
                states.stream().mapToLong(row -> Long.parseLong(row[column])).toArray();
        assertThat(LongStream.of(expected).sum()).isEqualTo(435);

        Apportionment result = METHODS.get(method)
                .apportion(
                        Amounts.of(populations),
                        Trees.bounded(435, populations.length, 1, 435),
                        TieBreak.memberOrder());

        assertThat(result.toArray()).containsExactly(expected);
        assertThat(result.isTied()).isFalse();
    }
}
