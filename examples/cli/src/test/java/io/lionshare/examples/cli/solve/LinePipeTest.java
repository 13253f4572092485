package io.lionshare.examples.cli.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.plugin.Plugins;
import io.lionshare.rule.AllocationRule;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePipeTest {
    private static final LineSolver SOLVER =
            new LineSolver(Plugins.load(AllocationRule.class), Plugins.load(ApportionmentMethod.class));

    private final StringWriter output = new StringWriter();

    private boolean run(BufferedReader lines, int threads) throws IOException {
        return new LinePipe(SOLVER, lines, new PrintWriter(output), answers -> {}).run(threads);
    }

    /** Lines of very different cost, so that answers would come out of order if they could. */
    private static String line(int id) {
        int members = id % 7 == 0 ? 18 : 1;
        String claims =
                IntStream.rangeClosed(1, members).mapToObj(Integer::toString).collect(Collectors.joining(","));
        return "{\"id\":" + id + ",\"op\":\"divide\",\"rule\":\"random-arrival\",\"total\":1,\"claims\":[" + claims
                + "]}\n";
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(LinePipeTest::line).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void answersStandInTheOrderOfTheLinesAtAnyNumberOfThreads(int threads) throws IOException {
        StringBuilder oneByOne = new StringBuilder();
        lines(1500)
                .lines()
                .forEach(line -> oneByOne.append(SOLVER.solve(line).text()).append('\n'));

        assertThat(run(new BufferedReader(new StringReader(lines(1500))), threads))
                .isTrue();

        assertThat(output.toString()).isEqualTo(oneByOne.toString());
    }

    @Test
    void oneBadLineAmongManyIsReported() throws IOException {
        assertThat(run(new BufferedReader(new StringReader(lines(300) + "{}\n" + lines(300))), 2))
                .isFalse();

        assertThat(output.toString().lines())
                .hasSize(601)
                .filteredOn(line -> line.contains("error"))
                .hasSize(1);
    }

    /** Hands out a line at a time and has none waiting, as a program does that waits for an answer before it asks again. */
    @Test
    void anAnswerIsWrittenBeforeTheNextQuestionIsWaitedFor() throws IOException {
        InputStream asking = new InputStream() {
            private int asked;

            @Override
            public int read() {
                throw new UnsupportedOperationException("lines are read as a whole");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                assertThat(output.toString().lines()).hasSize(asked);
                if (asked == 3) {
                    return -1;
                }
                byte[] line = line(asked++).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, bytes, from, line.length);
                return line.length;
            }
        };

        run(new BufferedReader(new InputStreamReader(asking, StandardCharsets.UTF_8)), 2);

        assertThat(output.toString().lines()).hasSize(3);
    }

    /** A line is read only while few lines are without an answer. */
    @Test
    void memoryDoesNotGrowWithTheInput() throws IOException {
        int count = 20_000;
        AtomicInteger answered = new AtomicInteger();
        Writer counting = new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                answered.addAndGet((int) text.lines().count());
            }
        };
        BufferedReader lines = new BufferedReader(new StringReader("")) {
            private int read;

            @Override
            public @Nullable String readLine() {
                assertThat(read - answered.get()).isLessThan(2000);
                return ready() ? line(1 + 7 * read++).strip() : null;
            }

            @Override
            public boolean ready() {
                return read < count;
            }
        };

        new LinePipe(SOLVER, lines, new PrintWriter(counting), answers -> {}).run(2);

        assertThat(answered).hasValue(count);
    }

    @Test
    void anOutputThatIsClosedEndsTheWork() {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        InputStream many = new ByteArrayInputStream(lines(5000).getBytes(StandardCharsets.UTF_8));
        BufferedReader lines = new BufferedReader(new InputStreamReader(many, StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new LinePipe(SOLVER, lines, new PrintWriter(closed), answers -> {}).run(2))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("standard output is closed");
    }
}
