package io.lionshare.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Pledge;
import io.lionshare.oracle.Seeds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Pareto list is what is found by trying every number of quanta. */
class UnlockTest {
    private static final int MORE_THAN_ANY_CONDITION_NEEDS = 40;

    static LongStream seeds() {
        return Seeds.first(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyNumberOfQuanta(long seed) {
        PledgeBook book = Books.random(seed, 8);
        RangeEnd end = seed % 2 == 0 ? RangeEnd.LOW : RangeEnd.HIGH;
        for (ContributionType type : List.of(Books.FORCE, Books.AIR)) {
            String member = Books.MEMBERS.get((int) (seed % 5));
            List<List<Long>> found = Unlock.list(book, end, member, type.id()).stream()
                    .map(point -> List.of(point.added(), point.quanta()))
                    .toList();
            assertThat(found)
                    .as("seed %d, %s by %s", seed, type.id(), member)
                    .isEqualTo(tried(book, end, member, type));
        }
    }

    @Test
    @DisplayName("What a bloc unlocks becomes active whichever of its members gives")
    void blocs() {
        Pledge given = Books.committed("given", "A", "force", "4");
        Pledge onBloc =
                Books.committed("on-bloc", "C", "force", "5").onCondition(Condition.givesAtLeast("AB", "force", "10"));
        Pledge onFirst =
                Books.committed("on-first", "D", "force", "7").onCondition(Condition.givesAtLeast("A", "force", "10"));
        Pledge onEither = Books.committed("on-either", "E", "force", "9")
                .onCondition(Condition.anyOf(
                        Condition.givesAtLeast("A", "force", "16"), Condition.givesAtLeast("B", "force", "16")));
        PledgeBook book = Books.book(given, onBloc, onFirst, onEither);
        assertThat(Unlock.list(book, RangeEnd.LOW, "AB", "force"))
                .containsExactly(
                        new Unlock(6, new BigDecimal("6"), List.of(onBloc), 5),
                        new Unlock(16, new BigDecimal("16"), List.of(onBloc, onEither), 14));
        assertThat(Unlock.list(book, RangeEnd.LOW, "A", "force"))
                .containsExactly(
                        new Unlock(6, new BigDecimal("6"), List.of(onBloc, onFirst), 12),
                        new Unlock(12, new BigDecimal("12"), List.of(onBloc, onFirst, onEither), 21));
    }

    @Test
    @DisplayName("A pledge with the id of an addition is a pledge like any other")
    void pledgesNamedLikeAdditions() {
        Pledge own = Books.committed("addition by A", "A", "force", "4");
        Pledge waiting = Books.committed("addition by B", "B", "force", "5")
                .onCondition(Condition.givesAtLeast("A", "force", "10"));
        PledgeBook book = Books.book(own, waiting);
        assertThat(Unlock.list(book, RangeEnd.LOW, "A", "force"))
                .containsExactly(new Unlock(6, new BigDecimal("6"), List.of(waiting), 5));
    }

    private static List<List<Long>> tried(PledgeBook book, RangeEnd end, String member, ContributionType type) {
        List<List<Long>> points = new ArrayList<>();
        long before = given(book, end, book.pledges().size());
        long most = 0;
        for (long added = 1; added <= MORE_THAN_ANY_CONDITION_NEEDS; added++) {
            String amount = type.amount(BigDecimal.valueOf(added)).toPlainString();
            PledgeBook more = book.with(Books.committed("more", member, type.id(), amount));
            long activated = given(more, end, book.pledges().size()) - before;
            if (activated > most) {
                points.add(List.of(added, activated));
                most = activated;
            }
        }
        return points;
    }

    /** The quanta of the first pledges that are active. */
    private static long given(PledgeBook book, RangeEnd end, int first) {
        int all = 0;
        BruteForce brute = new BruteForce(book, end);
        for (int i = 0; i < book.pledges().size(); i++) {
            all |= brute.present(i) ? 1 << i : 0;
        }
        int active = brute.least(all);
        long given = 0;
        for (int i = 0; i < first; i++) {
            given += (active >> i & 1) != 0 ? book.quanta(i, end) : 0;
        }
        return given;
    }
}
