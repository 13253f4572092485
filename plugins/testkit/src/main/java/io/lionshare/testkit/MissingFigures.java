package io.lionshare.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Takes each figure from each member in turn: an answer must then be refused naming both, or be the same, since the figure is not
 * needed.
 *
 * @param whole an alliance that lacks nothing
 * @param answer computed from an alliance
 */
record MissingFigures(Alliance whole, Function<Alliance, Object> answer) {
    void requireNamed() {
        Object expected = answer.apply(whole);
        for (Indicator indicator : whole.indicators()) {
            for (Member member : whole.members()) {
                requireNamed(indicator, member, expected);
            }
        }
    }

    private void requireNamed(Indicator indicator, Member member, Object expected) {
        Object seen;
        try {
            seen = answer.apply(without(indicator, member));
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessageContaining(indicator.id()).hasMessageContaining(member.id());
            return;
        }
        assertThat(seen)
                .as("answer without %s of %s, which was not refused", indicator.id(), member.id())
                .isEqualTo(expected);
    }

    private Alliance without(Indicator indicator, Member lacking) {
        Map<String, Double> figures = new HashMap<>(lacking.indicators());
        figures.remove(indicator.id());
        List<Member> members = whole.members().stream()
                .map(member -> member.equals(lacking) ? new Member(member.id(), member.name(), figures) : member)
                .toList();
        return Alliance.of(whole.indicators(), members, whole.blocs());
    }
}
