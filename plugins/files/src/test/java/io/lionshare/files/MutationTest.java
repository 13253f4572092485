package io.lionshare.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationTest {
    private static final String LETTERS = "{}[]:,;&*!|>'\"%@`#-? \n\t\r\\~<=.0129eEAZ_/\u00e4\u2028";

    @TempDir
    private Path folder = Path.of("");

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName(
            "However a file is damaged, it is read, or refused with the places of its problems; nothing else happens")
    void damaged(int seed) {
        Random random = new Random(seed);
        Written written = new Written(folder);
        for (int k = 0; k < 10; k++) {
            byte[] yaml = damaged(Written.YAML, random);
            byte[] csv = damaged(Written.CSV, random);
            written.bytes("scenario.yaml", yaml).bytes("members.csv", csv);
            try {
                assertThat(written.read().plans()).isNotEmpty();
            } catch (ScenarioException e) {
                assertThat(e.problems())
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            }
        }
    }

    private static byte[] damaged(String text, Random random) {
        StringBuilder damaged = new StringBuilder(text);
        for (int k = random.nextInt(4); k > 0; k--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(6));
            String letter = Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, to).append(' ');
                case 1 -> damaged.insert(from, damaged.substring(from, to));
                case 2 -> damaged.replace(from, to, letter);
                default -> damaged.insert(from, letter);
            }
        }
        byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
