package io.lionshare.files.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables damaged at random: some dozens in a usual build, as many as there is time for in the profile {@code fuzz}. */
class TableFuzzTest {
    private static final int USUAL = 60;
    private static final long MINUTES = Long.getLong("lionshare.fuzz.minutes", 0);
    private static final long FIRST = Long.getLong("lionshare.fuzz.seed", 0);
    private static final byte[] BYTES =
            ",;|\t\"'\n\r .-+%()[]*0129eEAZ\0\u00e4\u2212\u00a0\ufeff".getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("However a table is damaged, it is read, or refused with what is wrong; nothing else happens")
    void damaged() {
        List<TableCase> tables = TableCase.all();
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long seed = FIRST;
        while (MINUTES == 0 ? seed - FIRST < USUAL : System.nanoTime() < end) {
            Random random = new Random(seed);
            TableCase table = tables.get(random.nextInt(tables.size()));
            TableCase damaged =
                    new TableCase(table.name(), damaged(table.bytes(), random), table.head(), table.expected());
            TableSettings settings = random.nextBoolean() ? TableSettings.none() : table.fix();
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> readOrRefused(damaged, settings), table.name() + ", seed " + seed);
            seed++;
        }
    }

    private static void readOrRefused(TableCase table, TableSettings settings) {
        try {
            assertThat(table.read(settings).members()).isNotEmpty();
        } catch (TableException e) {
            assertThat(e.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
        }
    }

    /** Up to eight places deleted, repeated, overwritten, or filled with bytes that mean something in tables. */
    private static byte[] damaged(byte[] table, Random random) {
        byte[] bytes = table;
        for (int k = random.nextInt(8); k >= 0; k--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(4) == 0 ? 60 : 4));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, from);
            switch (random.nextInt(4)) {
                case 0 -> out.write(BYTES[random.nextInt(BYTES.length)]);
                case 1 -> out.write(bytes, from, to - from);
                case 2 -> out.write(random.nextInt(256));
                default -> from = to;
            }
            out.write(bytes, from, bytes.length - from);
            bytes = out.toByteArray();
        }
        return bytes;
    }
}
