package io.lionshare.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongUnaryOperator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    /** Notes the pieces that one thread did. */
    private static final class Notes implements LongUnaryOperator {
        private final List<Long> pieces = new ArrayList<>();

        @Override
        public long applyAsLong(long piece) {
            pieces.add(piece);
            return piece;
        }
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(ints = {1, 2, 5})
    void eachPieceIsDoneOnceAndReported(int threads) throws InterruptedException {
        List<Long> reported = new ArrayList<>();
        List<Notes> notes = new Workers(threads, reported::add).share(100, Notes::new);
        Long[] all = LongStream.range(0, 100).boxed().toArray(Long[]::new);
        assertThat(notes).hasSize(threads);
        assertThat(notes.stream().flatMap(each -> each.pieces.stream())).containsExactlyInAnyOrder(all);
        assertThat(reported).containsExactlyInAnyOrder(all);
    }

    /** The piece that fails last has the lowest number: it waits for the one after it. */
    @Test
    void ofPiecesThatFailTheLowestIsReported() {
        CountDownLatch second = new CountDownLatch(1);
        LongUnaryOperator failing = piece -> {
            if (piece == 1) {
                second.countDown();
            } else {
                await(second);
            }
            throw new IllegalArgumentException("piece " + piece);
        };
        assertThatThrownBy(() -> new Workers(2, more -> {}).share(50, () -> failing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("piece 0");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aWorkerThatCannotBeMadeIsReported() {
        assertThatThrownBy(() -> new Workers(2, more -> {}).share(3, () -> {
                    throw new IllegalArgumentException("no worker");
                }))
                .hasMessage("no worker");
    }

    @Test
    void noThreadIsRefused() {
        assertThatThrownBy(() -> new Workers(0, more -> {})).hasMessage("number of threads (0) must be >= 1");
    }
}
