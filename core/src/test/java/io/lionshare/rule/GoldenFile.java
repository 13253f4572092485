package io.lionshare.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Problems with results of independent implementations; the first line of a file says where they come from. */
final class GoldenFile {
    private GoldenFile() {}

    /** One claims problem and its result under one rule. */
    record Division(String id, String rule, BigDecimal total, List<Double> claims, List<Double> amounts) {
        AllocationProblem problem() {
            return AllocationProblem.of(
                    total, claims.stream().mapToDouble(Double::doubleValue).toArray());
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Division> divisions() {
        return rows("claims.csv").stream()
                .map(row -> new Division(
                        row[0], row[1], new BigDecimal(Double.parseDouble(row[2])), numbers(row[3]), numbers(row[4])))
                .toList();
    }

    private static List<String[]> rows(String name) {
        try (InputStream stream = Objects.requireNonNull(GoldenFile.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
    }
}
