package io.lionshare.examples.cli.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedLinesTest {
    private static List<String> lines(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void linesOfAnyLengthAndEndingAreThoseOfTheJdk(long seed) throws IOException {
        Random random = new Random(seed);
        for (int run = 0; run < 50; run++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.append("x".repeat(random.nextBoolean() ? random.nextInt(3) : 8190 + random.nextInt(5)));
                text.append(List.of("\n", "\r\n", "\r", "\n\n", "").get(random.nextInt(5)));
            }
            assertThat(lines(new BoundedLines(new StringReader(text.toString()))))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(lines(new BufferedReader(new StringReader(text.toString()))));
        }
    }
}
