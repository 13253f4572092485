package io.lionshare.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The joint problems that are measured are as hard as they are said to be. */
class JointShapeTest {
    private static JointSplit split(JointProblems.Shape shape) {
        return JointSplit.of(JointProblems.of(shape, 32, 6));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("members leave cells to others, and everything is given")
    void limitsBind(JointProblems.Shape shape) {
        JointSplit split = split(shape);
        int empty = 0;
        BigDecimal value = BigDecimal.ZERO;
        for (Member member : split.problem().alliance().members()) {
            value = value.add(split.value(member.id()));
            for (Burden burden : split.problem().burdens()) {
                empty += split.quanta(member.id(), burden.id()) == 0 ? 1 : 0;
            }
        }
        assertThat(value).isEqualByComparingTo(split.problem().value());
        assertThat(empty / (32.0 * 6)).isBetween(0.15, 0.5);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("only where members and prices are equal are there many ties")
    void ties(JointProblems.Shape shape) {
        assertThat(split(shape).tied().size() > 20).isEqualTo(shape == JointProblems.Shape.TIES);
    }

    @ParameterizedTest
    @EnumSource(names = "TIGHT")
    @DisplayName("where it is tight, not everyone can give its fair share")
    void tight(JointProblems.Shape shape) {
        JointSplit split = split(shape);
        assertThat(split.problem().alliance().members())
                .anySatisfy(member -> assertThat(split.idealValue(member.id()))
                        .isLessThan(split.fairValue(member.id()).multiply(new BigDecimal("0.99"))));
    }
}
