package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.score.Scores;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What every scoring strategy must keep: one finite score &ge; 0 per member, at least one &gt; 0, the same whenever and from
 * wherever it is asked, and a clear refusal where a figure is missing.
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
    /** The contract of strategies. */
    protected ScoringStrategyContract() {
        super(ScoringStrategy.class);
    }

    /** {@return an alliance that the strategy can score: at least two members, with the indicators that it needs and, best, one more} */
    protected abstract Alliance alliance();

    @Test
    @DisplayName("scores: one finite number >= 0 per member, at least one > 0")
    final void scores() {
        assertThatCode(() -> Scores.of(alliance(), plugin().scores(alliance()))).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("order of input: members given in another order have the same scores")
    final void orderOfInput() {
        Alliance alliance = alliance();
        List<Member> reversed = new ArrayList<>(alliance.members());
        Collections.reverse(reversed);
        Alliance other = Alliance.of(alliance.indicators(), reversed, alliance.blocs());
        assertThat(plugin().scores(other)).containsExactly(plugin().scores(alliance));
    }

    @Test
    @DisplayName("missing figures: refused naming the indicator and the member, unless the strategy does not need them")
    final void missingFigures() {
        ScoringStrategy strategy = plugin();
        new MissingFigures(
                        alliance(),
                        alliance ->
                                Arrays.stream(strategy.scores(alliance)).boxed().toList())
                .requireNamed();
    }

    @Test
    @DisplayName("threads: many threads at once get what one gets")
    final void threads() {
        ScoringStrategy strategy = plugin();
        Replay.requireSameFromManyThreads(List.of(alliance()), each -> Arrays.toString(strategy.scores(each)));
    }
}
