package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What every scoring strategy must keep. It gives one finite score &ge; 0 per member, at least one &gt; 0, the same at any
 * time and on any machine. Scores depend on the figures of a member, and on neither its id nor its place. A missing figure is
 * refused clearly.
 *
 * <pre>{@code
 * class GdpWeightedContractTest extends ScoringStrategyContract {
 *     protected ScoringStrategy plugin() {
 *         return new GdpWeighted();
 *     }
 *
 *     protected Alliance alliance() {
 *         return Alliance.of(List.of(Indicator.of("gdp", "USD")), List.of(…), List.of());
 *     }
 * }
 * }</pre>
 */
public abstract class ScoringStrategyContract extends PluginContract<ScoringStrategy> {
    private static final double ROUNDING = 1e-9;

    /** The contract of strategies. */
    protected ScoringStrategyContract() {
        super(ScoringStrategy.class);
    }

    /** {@return an alliance that the strategy can score: at least two members, with the indicators that it needs and, best, one more} */
    protected abstract Alliance alliance();

    /**
     * The members that the strategy may know by their ids: a host, say, or those that a table of its own lists. They keep ids
     * and names where the contract renames members; the scores of all others must follow from figures and blocs alone.
     *
     * @return ids of members of {@link #alliance()}; none by default
     */
    protected Set<String> knownIds() {
        return Set.of();
    }

    @Override
    final List<List<Promise>> stages() {
        return List.of(
                List.of(new Promise("scores", this::scored)),
                List.of(new Promise("same-from-many-threads", this::threads)),
                List.of(new Promise("order-of-input", this::orderOfInput)),
                List.of(
                        new Promise("anonymity", this::anonymity),
                        new Promise("missing-figures", this::missingFigures)));
    }

    /** One finite number &ge; 0 per member, at least one &gt; 0. */
    private void scored() {
        assertThatCode(() -> Scores.of(alliance(), plugin().scores(alliance()))).doesNotThrowAnyException();
    }

    private void threads() {
        ScoringStrategy strategy = plugin();
        Replay.requireSameFromManyThreads(List.of(alliance()), each -> Arrays.toString(strategy.scores(each)));
    }

    /** Members given in another order have the same scores. */
    private void orderOfInput() {
        Alliance alliance = alliance();
        List<Member> reversed = new ArrayList<>(alliance.members());
        Collections.reverse(reversed);
        Alliance other = Alliance.of(alliance.indicators(), reversed, alliance.blocs());
        assertThat(plugin().scores(other)).containsExactly(plugin().scores(alliance));
    }

    /** Members under other ids and names, at other places, have the same scores, but for rounding. */
    private void anonymity() {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, alliance().size()).boxed().toList());
        Collections.reverse(places);
        requireSame(places);
        Collections.rotate(places, 1);
        requireSame(places);
    }

    private void requireSame(List<Integer> places) {
        Alliance alliance = alliance();
        double[] scores = plugin().scores(alliance);
        Renamed renamed = Renamed.of(alliance, places, knownIds());
        double[] others = plugin().scores(renamed.alliance());
        double slack = ROUNDING * Arrays.stream(scores).max().orElse(0);
        for (int i = 0; i < scores.length; i++) {
            Member member = alliance.members().get(i);
            int position = renamed.position(member);
            assertThat(others[position])
                    .withFailMessage(
                            "score of %s (%s) is %s where it is called %s: scores must follow the member, not its id,"
                                    + " name or place%nMaybe knownIds() should list those that the strategy knows by their"
                                    + " ids.",
                            member.id(),
                            scores[i],
                            others[position],
                            renamed.alliance().members().get(position).id())
                    .isCloseTo(scores[i], within(slack));
        }
    }

    /** Refused naming the indicator and the member, unless the strategy does not need the figure. */
    private void missingFigures() {
        ScoringStrategy strategy = plugin();
        new MissingFigures(
                        alliance(),
                        alliance ->
                                Arrays.stream(strategy.scores(alliance)).boxed().toList())
                .requireNamed();
    }
}
