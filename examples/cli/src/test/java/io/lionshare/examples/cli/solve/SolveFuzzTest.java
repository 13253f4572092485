package io.lionshare.examples.cli.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines damaged at random: some hundreds in a usual build, as many as there is time for in the profile {@code fuzz}. */
class SolveFuzzTest {
    private static final int USUAL = 60;
    private static final long MINUTES = Long.getLong("lionshare.fuzz.minutes", 0);
    private static final long FIRST = Long.getLong("lionshare.fuzz.seed", 0);
    private static final int LINES = 10;
    private static final String LETTERS = "{}[]:,\"\\-+.0129eE tfnu/\u00e4\u0661\u2028";
    private static final String[] WHOLE = {
        "{\"id\":\"t\",\"op\":\"divide\",\"rule\":\"talmud\",\"total\":200,\"claims\":[100,200,300]}",
        "{\"id\":1,\"op\":\"divide\",\"rule\":\"proportional\",\"total\":1e2,\"claims\":[3,1,1],\"lower\":[0,0,30],"
                + "\"upper\":[40,100,100],\"blocs\":[{\"members\":[0,1],\"lower\":10,\"upper\":60}]}",
        "{\"op\":\"divide\",\"rule\":\"tal-family\",\"parameters\":{\"theta\":0.3},\"total\":60.5,\"claims\":[10,50],"
                + "\"weights\":[1,2.5]}",
        "{\"id\":null,\"op\":\"apportion\",\"method\":\"huntington-hill\",\"weights\":[9061,7179,5259],\"units\":26}",
        "{\"id\":\"m\",\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[5,3,1],\"units\":10,\"minimum\":[0,0,2],"
                + "\"maximum\":[5,10,10]}"
    };

    @Test
    @DisplayName("However lines are damaged, each gets one answer, amounts, units or an error; nothing else happens")
    void damaged() {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        long seed = FIRST;
        while (MINUTES == 0 ? seed - FIRST < USUAL : System.nanoTime() < end) {
            Random random = new Random(seed);
            StringBuilder lines = new StringBuilder();
            for (int k = 0; k < LINES; k++) {
                lines.append(damaged(WHOLE[random.nextInt(WHOLE.length)], random))
                        .append('\n');
            }
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> answered(lines.toString()), "seed " + seed);
            seed++;
        }
    }

    private static void answered(String lines) throws IOException {
        StringWriter output = new StringWriter();
        ByteArrayInputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        int code = new SolveCommand(in, new PrintWriter(output), answers -> {}).call();
        assertThat(code).isBetween(0, 1);
        String[] answers = output.toString().split("\n", -1);
        assertThat(answers).as(lines).hasSize(LINES + 1);
        for (int k = 0; k < LINES; k++) {
            JsonNode answer = new ObjectMapper().readTree(answers[k]);
            assertThat(answer.has("amounts") || answer.has("units") || answer.has("error"))
                    .as("%s of %s", answers[k], lines)
                    .isTrue();
        }
    }

    private static String damaged(String line, Random random) {
        StringBuilder damaged = new StringBuilder(line);
        for (int k = random.nextInt(4); k > 0; k--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(8));
            String letter = Character.toString(LETTERS.charAt(random.nextInt(LETTERS.length())));
            switch (random.nextInt(4)) {
                case 0 -> damaged.delete(from, to).append(' ');
                case 1 -> damaged.insert(from, damaged.substring(from, to));
                case 2 -> damaged.replace(from, to, letter);
                default -> damaged.insert(from, letter);
            }
        }
        return damaged.toString();
    }
}
