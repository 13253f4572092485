package io.lionshare.examples.cli.solve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lionshare.testkit.InputFuzz;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lines damaged at random: some hundreds in a usual build, as many as there is time for in the profile {@code fuzz}. */
class SolveFuzzTest {
    private static final String NEXT = "{\"op\":\"divide\",\"rule\":\"proportional\",\"total\":3,\"claims\":[1,2]}";
    private static final List<String> LINES = List.of(
            "{\"id\":\"t\",\"op\":\"divide\",\"rule\":\"talmud\",\"total\":200,\"claims\":[100,200,300]}",
            "{\"id\":1,\"op\":\"divide\",\"rule\":\"proportional\",\"total\":1e2,\"claims\":[3,1,1],\"lower\":[0,0,30],"
                    + "\"upper\":[40,100,100],\"blocs\":[{\"members\":[0,1],\"lower\":10,\"upper\":60}]}",
            "{\"op\":\"divide\",\"rule\":\"tal-family\",\"parameters\":{\"theta\":0.3},\"total\":60.5,\"claims\":[10,50],"
                    + "\"weights\":[1,2.5]}",
            "{\"id\":null,\"op\":\"apportion\",\"method\":\"huntington-hill\",\"weights\":[9061,7179,5259],\"units\":26}",
            "{\"id\":\"m\",\"op\":\"apportion\",\"method\":\"webster\",\"weights\":[5,3,1],\"units\":10,\"minimum\":[0,0,2],"
                    + "\"maximum\":[5,10,10]}",
            "{\"op\":\"biproportional\",\"method\":\"webster\",\"votes\":[[123,45],[67,89]],\"rows\":[3,2],"
                    + "\"columns\":[3,2],\"minimum\":[[3,0],[0,0]]}");
    private static final String[] TOKENS = {
        "{", "}", "[", "]", ":", ",", "\"", "\\", "-", "+", ".", "0", "12", "9", "e", "E9", " ", "null", "true",
        "\u00e4", "\u0661", "\u2028"
    };

    @Test
    @DisplayName("However a line is damaged, it gets one answer, and so does the next; nothing else happens")
    void damaged() {
        List<byte[]> lines = Stream.concat(LINES.stream(), Stream.of(NEXT))
                .map(line -> line.getBytes(StandardCharsets.UTF_8))
                .toList();
        InputFuzz.of(lines, TOKENS).run(600, SolveFuzzTest::answered);
    }

    private static void answered(byte[] bytes) {
        String line = new String(bytes, StandardCharsets.ISO_8859_1).replaceAll("[\\r\\n]", "");
        byte[] input = (line + "\n" + NEXT + "\n").getBytes(StandardCharsets.ISO_8859_1);
        StringWriter output = new StringWriter();
        try {
            int code = new SolveCommand(new ByteArrayInputStream(input), new PrintWriter(output), answers -> {}).call();
            assertThat(code).isBetween(0, 1);
            List<String> answers = output.toString().lines().toList();
            assertThat(answers).hasSize(2);
            assertThat(answers.get(1)).contains("\"amounts\":[1.0,2.0]");
            JsonNode answer = new ObjectMapper().readTree(answers.get(0));
            assertThat(answer.has("amounts") || answer.has("units") || answer.has("error"))
                    .as(answers.get(0))
                    .isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
