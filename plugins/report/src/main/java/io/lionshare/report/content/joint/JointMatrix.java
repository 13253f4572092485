package io.lionshare.report.content.joint;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.report.Chart;
import io.lionshare.report.Element;
import io.lionshare.report.content.LongestBars;
import io.lionshare.report.words.JointValues;
import io.lionshare.report.words.Magnitude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Who gives how much of what, as a heat map; and fair shares beside what is given. */
final class JointMatrix {
    private final JointSplit split;
    private final JointValues values;
    private final List<ContributionType> types;
    private final List<Member> members;

    JointMatrix(JointSplit split) {
        this.split = split;
        this.values = new JointValues(split);
        this.types = split.problem().burdens().stream().map(Burden::type).toList();
        this.members = split.problem().alliance().members().stream()
                .sorted(Comparator.comparing((Member member) -> split.value(member.id()), Comparator.reverseOrder()))
                .toList();
    }

    List<Element> elements() {
        return List.of(map(), bars(), new JointTable(split, members).table());
    }

    /** A column's darkest cell is who gives most of that kind: amounts of different kinds have no common shade. */
    private Chart map() {
        List<BigDecimal> most = types.stream().map(this::most).toList();
        List<Chart.Bar> shades =
                members.stream().map(member -> shades(member, most)).toList();
        List<Integer> shown = LongestBars.places(shades);
        return new Chart.HeatMap(
                "joint-matrix",
                "Who gives how much of what",
                types.stream()
                                .map(type -> type.id() + " in " + type.unit())
                                .collect(Collectors.joining(
                                        ", ",
                                        "Amounts: ",
                                        ". In each column the darkest cell is the member that gives most of it."))
                        + LongestBars.told(members.size(), "members", "darkest cells"),
                types.stream().map(ContributionType::id).toList(),
                shown.stream().map(shades::get).toList(),
                shown.stream().map(members::get).map(this::texts).toList());
    }

    private BigDecimal most(ContributionType type) {
        return members.stream()
                .map(member -> split.amount(member.id(), type.id()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private Chart.Bar shades(Member member, List<BigDecimal> most) {
        List<Double> shades = new ArrayList<>();
        for (int k = 0; k < types.size(); k++) {
            double amount = split.amount(member.id(), types.get(k).id()).doubleValue();
            shades.add(amount == 0 ? 0 : amount / most.get(k).doubleValue());
        }
        return new Chart.Bar(member.name(), shades);
    }

    private List<String> texts(Member member) {
        return types.stream()
                .map(type -> type.digits(split.amount(member.id(), type.id())))
                .toList();
    }

    private Chart bars() {
        BigDecimal most = members.stream()
                .map(member -> split.fairValue(member.id()).max(split.value(member.id())))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Magnitude magnitude = Magnitude.of(most, 0);
        return new Chart.Bars(
                "joint-values",
                "Each member's fair share, and what it gives",
                "In all, by the exchange values. Limits keep a member from its fair share; the others then give more."
                        + LongestBars.told(members.size(), "members"),
                magnitude.unit(values.unit()),
                List.of("fair share", "gives"),
                LongestBars.of(members.stream()
                        .map(member -> new Chart.Bar(
                                member.name(),
                                List.of(
                                        magnitude.of(split.fairValue(member.id())),
                                        magnitude.of(split.value(member.id())))))
                        .toList()));
    }
}
