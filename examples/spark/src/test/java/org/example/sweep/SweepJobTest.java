package org.example.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.robustness.sweep.Sweep;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On two threads of Spark, which pom.xml asks for, the job writes byte for byte what a plain run writes. */
class SweepJobTest {
    private static final long DRAWS = 5_000;
    private static final long SEED = 7;

    private static byte[] plain(String... ranges) throws Exception {
        Sweep sweep = new SweepOrder("ukraine-2025", "ground-force", DRAWS, SEED, 1, List.of(ranges)).sweep();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sweep.run(sweep.all(), 1, done -> {}).write(out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void anyNumberOfPartsGivesTheBytesOfAPlainRun(int parts, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("counts");
        SweepJob.main("ukraine-2025", "ground-force", "" + DRAWS, "" + SEED, "" + parts, file.toString());
        assertThat(Files.readAllBytes(file)).isEqualTo(plain());
    }

    @Test
    void totalsAndLimitsAreDrawnToo(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("counts");
        String[] ranges = {"total=-10..10", "limits=-5..5"};
        SweepJob.main(
                "ukraine-2025", "ground-force", "" + DRAWS, "" + SEED, "3", file.toString(), ranges[0], ranges[1]);
        assertThat(Files.readAllBytes(file)).isEqualTo(plain(ranges)).isNotEqualTo(plain());
    }

    @Test
    void aRangeOfSomethingElseIsRefused() {
        assertThatThrownBy(() -> SweepJob.main("ukraine-2025", "fund", "5000", "7", "3", "counts", "rule=talmud"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("range ('rule=talmud') must read total=LOW..HIGH");
    }

    @Test
    void aCommandLineWithoutAFileIsRefused() {
        assertThatThrownBy(() -> SweepJob.main("ukraine-2025", "ground-force", "5000", "7", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Usage: SweepJob SCENARIO BURDEN DRAWS SEED PARTS FILE [RANGE ...]");
    }
}
