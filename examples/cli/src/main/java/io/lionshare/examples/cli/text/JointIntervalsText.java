package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointProblem;
import io.lionshare.joint.PriceInterval;
import io.lionshare.model.Member;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** For each member how far each price can move while it gives the same whole quanta. */
final class JointIntervalsText {
    private static final int DECIMALS = 4;

    private final JointProblem problem;

    JointIntervalsText(JointProblem problem) {
        this.problem = problem;
    }

    void write(Lines lines) {
        lines.title("How far a price can move while a member gives the same");
        lines.add("Each price alone, in per cent of the present one; 'any' where a thousand times more or less changes"
                + " nothing.");
        List<String> kinds =
                problem.burdens().stream().map(burden -> burden.type().id()).toList();
        problem.alliance().members().parallelStream()
                .map(member -> line(member, kinds))
                .toList()
                .forEach(line -> lines.add("  ", "    ", line));
    }

    private String line(Member member, List<String> kinds) {
        List<String> parts = kinds.stream()
                .map(kind -> kind + " " + text(PriceInterval.of(problem, member.id(), kind)))
                .toList();
        return member.id() + ": " + String.join("; ", parts);
    }

    private static String text(PriceInterval interval) {
        if (interval.from().isEmpty() && interval.to().isEmpty()) {
            return "any";
        }
        return percent(interval.from(), interval.price(), "any less") + " .. "
                + percent(interval.to(), interval.price(), "any more");
    }

    private static String percent(Optional<BigDecimal> end, BigDecimal price, String none) {
        return end.map(value ->
                        Figures.fixed(BigDecimal.valueOf(100 * value.doubleValue() / price.doubleValue()), DECIMALS))
                .orElse(none);
    }
}
