package io.lionshare.examples.cli;

import io.lionshare.examples.cli.text.Lines;
import io.lionshare.files.LoadedScenario;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.plan.BreakEven;
import io.lionshare.plan.Plan;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Decimals;
import io.lionshare.report.words.Figures;
import io.lionshare.score.ScoringStrategy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that ask for which blend of two strategies a member's share reaches a value. */
final class BreakEvenOptions {
    private static final int DECIMALS = 4;

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

    /** Whether a break-even is asked for; refuses half a question. */
    boolean isAsked() {
        if ((percent == null) != between.isEmpty() || (percent != null && between.size() != 2)) {
            throw new UsageException("--break-even needs a share, and --between two strategies"
                    + "\nMaybe --break-even 20 --between gdp-weighted,proximity-weighted");
        }
        return percent != null;
    }

    /** A sentence for each burden; rule, claims and limits are those of the baseline. */
    List<String> lines(LoadedScenario loaded, Scenario part, Member member, int width) {
        BigDecimal share = share();
        List<ScoringStrategy> two = strategies(loaded);
        Plan baseline = part.plans().stream()
                .filter(plan -> plan.name().equals(part.baseline()))
                .findFirst()
                .orElseThrow();
        Lines lines = new Lines(width);
        for (Burden burden : part.burdens()) {
            lines.add(
                    "",
                    "  ",
                    burden.type().id() + ": "
                            + sentence(
                                    new BreakEven.Question(
                                            part.alliance(),
                                            burden,
                                            part.limitsOf(burden),
                                            baseline,
                                            two.get(0),
                                            two.get(1)),
                                    member,
                                    share));
        }
        return lines.list();
    }

    private BigDecimal share() {
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

    private String sentence(BreakEven.Question question, Member member, BigDecimal share) {
        Optional<BreakEven> found = BreakEven.find(question, member.id(), share);
        String ends = " By " + between.get(0) + " alone it carries " + percent(question.share(member.id(), 0))
                + ", by " + between.get(1) + " alone " + percent(question.share(member.id(), 1)) + "; rule "
                + question.plan().rule().id() + ", before whole units.";
        String who = member.name() + " (" + member.id() + ")";
        String asked = String.valueOf(percent) + " %";
        if (found.isEmpty()) {
            return who + " carries " + asked + " in no blend of " + String.join(" and ", between) + "." + ends;
        }
        return who + " carries " + percent(found.get().share()) + " where " + between.get(1) + " has "
                + percent(found.get().weight()) + " of the weight in a blend with " + between.get(0) + "." + ends;
    }

    private static String percent(double part) {
        return Figures.fixed(BigDecimal.valueOf(part).movePointRight(2), DECIMALS) + " %";
    }
}
