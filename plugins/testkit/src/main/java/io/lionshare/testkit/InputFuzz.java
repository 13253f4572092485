package io.lionshare.testkit;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Damages inputs at random and has each of them read: a fixed number in a usual build; with the system property {@code
 * lionshare.fuzz.minutes} as many as there is time for. For authors of readers of files or lines, such as a {@code
 * TableSource}.
 *
 * <p>With time, and where JaCoCo's agent measures coverage, the search is guided by it: a damaged input during which code runs
 * that no input before has reached is kept, and damaged further. A run is repeated with {@code lionshare.fuzz.seed}, the first
 * seed, as long as it is not guided.
 *
 * <pre>{@code
 * InputFuzz.of(List.of(table), ",", ";", "\"").run(60, bytes -> assertThat(read(bytes)).isNotNull());
 * }</pre>
 */
public final class InputFuzz {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_DAMAGES = 8;

    private final List<byte[]> inputs;
    private final List<byte[]> tokens;

    private InputFuzz(List<byte[]> inputs, List<byte[]> tokens) {
        this.inputs = inputs;
        this.tokens = tokens;
    }

    /**
     * Inputs to begin with.
     *
     * @param inputs what can be read, or is refused in a known way
     * @param tokens texts that mean something to the reader, and are put in at random
     * @return the search
     * @throws IllegalArgumentException if there is no input
     */
    public static InputFuzz of(List<byte[]> inputs, String... tokens) {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(tokens, "tokens");
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("inputs (0) must be at least one");
        }
        List<byte[]> bytes = new ArrayList<>();
        for (String token : tokens) {
            bytes.add(token.getBytes(StandardCharsets.UTF_8));
        }
        return new InputFuzz(List.copyOf(inputs), bytes);
    }

    /**
     * Damages and reads.
     *
     * @param usual how many inputs a usual build reads
     * @param reader reads an input, and throws unless it was read or refused as it should be
     * @throws AssertionError at the first input at which the reader throws or takes more than a minute; its message has the seed
     *     and the input
     */
    public void run(int usual, Consumer<byte[]> reader) {
        ReachedCode reached = SeedRun.isLong() ? ReachedCode.byAgent() : ReachedCode.unknown();
        List<byte[]> kept = new ArrayList<>(inputs);
        String done = SeedRun.of(usual, "inputs", seed -> {
            Random random = new Random(seed);
            byte[] input = damaged(kept.get(random.nextInt(kept.size())), random);
            read(input, reader);
            if (reached.isMore()) {
                kept.add(input);
            }
        });
        if (SeedRun.isLong()) {
            System.out.println(done + ", " + (kept.size() - inputs.size()) + " kept for the code that they reached");
        }
    }

    private static void read(byte[] input, Consumer<byte[]> reader) {
        try {
            assertTimeoutPreemptively(LONGEST, () -> reader.accept(input));
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(e.getMessage() + "\ninput: " + new String(input, StandardCharsets.UTF_8), e);
        }
    }

    /** Up to eight places deleted, repeated, overwritten, or filled with a token. */
    private byte[] damaged(byte[] input, Random random) {
        byte[] bytes = input;
        for (int k = random.nextInt(MOST_DAMAGES); k >= 0; k--) {
            int from = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, from + random.nextInt(random.nextInt(4) == 0 ? 60 : 6));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write(bytes, 0, from);
            switch (random.nextInt(tokens.isEmpty() ? 3 : 5)) {
                case 0 -> out.write(bytes, from, to - from);
                case 1 -> out.write(random.nextInt(256));
                case 2 -> from = to;
                case 3 -> out.writeBytes(tokens.get(random.nextInt(tokens.size())));
                default -> {
                    out.writeBytes(tokens.get(random.nextInt(tokens.size())));
                    from = to;
                }
            }
            out.write(bytes, from, bytes.length - from);
            bytes = out.toByteArray();
        }
        return bytes;
    }

    @Override
    public String toString() {
        return "fuzz of " + inputs.size() + " inputs";
    }
}
