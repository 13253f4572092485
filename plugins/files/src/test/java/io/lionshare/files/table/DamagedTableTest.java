package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables from strangers: damaged ones, and such as would take long. */
class DamagedTableTest {
    private static final String LETTERS = ",;\t|\"'\n\r#[](){}.-+0123456789eE%*\u00A0\u200B ";

    static List<String> names() {
        return TableCase.all().stream().map(TableCase::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    @DisplayName(
            "However a table is damaged, it is read, or refused with the places of its problems; nothing else happens")
    void damaged(String name) {
        TableCase table = TableCase.of(name);
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] bytes = damaged(table.bytes(), random);
            try {
                MemberTable read = TableReader.of(List.of())
                        .read(bytes, random.nextBoolean() ? TableSettings.none() : table.fix(), Wording.YAML);
                assertThat(read.members()).as("seed %d", seed).isNotEmpty();
            } catch (TableException e) {
                assertThat(e.problems())
                        .as("seed %d", seed)
                        .isNotEmpty()
                        .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int k = random.nextInt(5); k >= 0; k--) {
            int from = random.nextInt(text.length());
            int to = Math.min(text.length(), from + random.nextInt(8));
            String letter = Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
            String asBytes = new String(letter.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to).append('\n');
                case 1 -> text.insert(from, text.substring(from, to));
                case 2 -> text.replace(from, to, asBytes);
                default -> text.insert(from, asBytes);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*", ",", "1,", "a,", "\n", "x,y\n", "1'", ";,", "[", "(", "\"", "1.", "\u00A0,", "-,", "..,1\n"
            })
    @DisplayName("Megabytes of the same few characters are read or refused in seconds")
    void endless(String part) {
        String text = "id,name,gdp\nA,Alland,1\nB,Belland," + part.repeat((2 << 20) / part.length()) + "\n";
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            try {
                TableReader.of(List.of())
                        .read(text.getBytes(StandardCharsets.UTF_8), TableSettings.none(), Wording.YAML);
            } catch (TableException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        });
    }
}
