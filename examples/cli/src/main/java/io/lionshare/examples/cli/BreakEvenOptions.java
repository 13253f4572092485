package io.lionshare.examples.cli;

import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.plan.BreakEven;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Decimals;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that ask for which blend of two strategies a member's share reaches a value. */
final class BreakEvenOptions {
    @Option(
            names = "--break-even",
            paramLabel = "PERCENT",
            description =
                    "In place of the steps: the blend of two strategies in which the member carries this much of the total.")
    private @Nullable String percent;

    @Option(
            names = "--between",
            split = ",",
            paramLabel = "STRATEGY,STRATEGY",
            hideParamSyntax = true,
            description = "The two strategies of --break-even; parameters may follow their ids.")
    private List<String> between = List.of();

    /** Whether a break-even is asked for. */
    boolean isAsked() {
        return percent != null;
    }

    /** Refuses half a question. */
    void check() {
        if ((percent == null) != between.isEmpty() || (percent != null && between.size() != 2)) {
            throw new UsageException("--break-even needs a share, and --between two strategies"
                    + "\nMaybe --break-even 20 --between gdp-weighted,proximity-weighted");
        }
    }

    /** A question for each burden; rule, claims and limits are those of the baseline. */
    List<BreakEven.Question> questions(LoadedScenario loaded, Scenario part, List<Burden> burdens) {
        List<ScoringStrategy> two = strategies(loaded);
        return burdens.stream()
                .map(burden -> new BreakEven.Question(
                        part.alliance(), burden, part.limitsOf(burden), part.baselinePlan(), two.get(0), two.get(1)))
                .toList();
    }

    /** The share to be reached, within 0 .. 1. */
    BigDecimal share() {
        BigDecimal share;
        try {
            share = Decimals.parse(String.valueOf(percent)).movePointLeft(2);
        } catch (NumberFormatException e) {
            throw new UsageException(e);
        }
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new UsageException("share of --break-even (" + percent + " %) must be within 0 .. 100");
        }
        return share;
    }

    private List<ScoringStrategy> strategies(LoadedScenario loaded) {
        try {
            return between.stream()
                    .map(TypedPlugin::parse)
                    .<ScoringStrategy>map(
                            typed -> loaded.strategies().get(typed.id()).with(typed.settings()))
                    .toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
