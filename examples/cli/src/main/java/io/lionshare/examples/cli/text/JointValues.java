package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import io.lionshare.report.words.Figures;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Values of a joint split as text, all with the same number of decimals, so that they add up as they are printed. */
final class JointValues {
    private final JointSplit split;
    private final int decimals;

    JointValues(JointSplit split) {
        this.split = split;
        decimals = Stream.concat(
                        split.problem().alliance().members().stream()
                                .map(Member::id)
                                .flatMap(id -> Stream.of(split.fairValue(id), split.idealValue(id), split.value(id))),
                        split.problem().burdens().stream()
                                .map(burden -> split.problem()
                                        .prices()
                                        .of(burden.type().id())))
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    BigDecimal of(Burden burden) {
        return split.problem().prices().of(burden.type().id()).multiply(BigDecimal.valueOf(burden.quanta()));
    }

    String digits(BigDecimal value) {
        return Figures.fixed(value, decimals);
    }

    String format(BigDecimal value) {
        return digits(value) + " " + split.problem().prices().unit();
    }

    String change(BigDecimal value) {
        return Figures.change(value, decimals) + " " + split.problem().prices().unit();
    }
}
