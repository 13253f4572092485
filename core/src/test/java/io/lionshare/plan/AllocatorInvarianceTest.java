package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Adams;
import io.lionshare.model.Derivation;
import io.lionshare.model.Member;
import io.lionshare.oracle.Cases;
import io.lionshare.oracle.Seeds;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same input gives the same bytes: in any order, again, and on any number of threads. */
class AllocatorInvarianceTest {
    static LongStream seeds() {
        return Seeds.first(40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfInputChangesNothing(long seed) {
        Problem problem =
                Problem.of(seed % 2 == 0 ? Cases.whole(seed, seed % 10 == 0 ? 40 : 12) : Cases.small(seed, 12));
        Plan plan = Problem.plan().withRule(Problem.TALMUD);
        String first = written(problem.allocate(plan));
        assertThat(written(problem.allocate(plan))).as("again, seed %d", seed).isEqualTo(first);
        assertThat(written(problem.shuffled(seed).allocate(plan)))
                .as("in another order, seed %d", seed)
                .isEqualTo(first);
    }

    @Test
    void manyThreadsGetWhatOneGets() throws InterruptedException, ExecutionException {
        Plan plan = Problem.plan();
        List<Problem> problems = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (long seed = 0; seed < 25; seed++) {
            problems.add(Problem.of(Cases.whole(seed, 12)));
            expected.add(written(problems.get((int) seed).allocate(plan)));
        }
        Callable<List<String>> all = () -> problems.stream()
                .map(problem -> written(problem.allocate(plan)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<String>> actual : threads.invokeAll(List.of(all, all, all, all))) {
                assertThat(actual.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDivisionThatIsRepeatedFromTheFirstStepThatChangesIsThatOfTheWhole(long seed) {
        Problem problem = Problem.of(Cases.whole(seed, 12));
        Plan plan = Problem.plan();
        Allocation before = problem.allocate(plan);
        Plan changed = plan;
        for (DivisionStep step : List.of(
                DivisionStep.METHOD,
                DivisionStep.RULE,
                DivisionStep.CLAIMS,
                DivisionStep.SCORES,
                DivisionStep.LIMITS)) {
            changed = switch (step) {
                case METHOD -> changed.withMethod(new Adams());
                case RULE -> changed.withRule(Problem.EQUAL_AWARDS);
                case CLAIMS -> changed.withClaims(ClaimSource.stretched(3));
                case SCORES -> changed.withStrategy(squares());
                case LIMITS -> changed;
            };
            assertThat(written(Allocator.again(before, step, problem.alliance(), changed)))
                    .as("from %s, seed %d", step, seed)
                    .isEqualTo(written(problem.allocate(changed)));
        }
    }

    private static ScoringStrategy squares() {
        return ScoringStrategy.of("squares", "the squares of scores", member -> Math.pow(member.value("key"), 2));
    }

    /** All that can be seen of an allocation. Limits that bind are sorted, since they stand in order of declaration. */
    private static String written(Allocation allocation) {
        StringBuilder text = new StringBuilder(allocation.apportionment().toString());
        text.append(allocation.tied()).append(allocation.beyondClaims());
        text.append(allocation.binding().stream().map(Object::toString).sorted().toList());
        for (Member member : allocation.alliance().members()) {
            text.append('\n').append(allocation.amount(member.id())).append(allocation.share(member.id()));
            for (Derivation.Step step : allocation.derivation().steps()) {
                int i = allocation.alliance().position(member.id());
                text.append(" | ").append(step.name()).append(step.change(i)).append(step.reason(i));
            }
        }
        return text.toString();
    }
}
