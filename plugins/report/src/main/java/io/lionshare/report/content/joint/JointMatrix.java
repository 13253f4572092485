package io.lionshare.report.content.joint;

import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.report.Chart;
import io.lionshare.report.Element;
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
        List<Chart.Bar> shades = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (Member member : members) {
            shades.add(new Chart.Bar(
                    member.name(),
                    types.stream().map(type -> shade(member, type)).toList()));
            texts.add(types.stream()
                    .map(type -> type.digits(split.amount(member.id(), type.id())))
                    .toList());
        }
        return new Chart.HeatMap(
                "joint-matrix",
                "Who gives how much of what",
                types.stream()
                        .map(type -> type.id() + " in " + type.unit())
                        .collect(Collectors.joining(
                                ", ",
                                "Amounts: ",
                                ". In each column the darkest cell is the member that gives most of it.")),
                types.stream().map(ContributionType::id).toList(),
                shades,
                texts);
    }

    private double shade(Member member, ContributionType type) {
        BigDecimal most = members.stream()
                .map(other -> split.amount(other.id(), type.id()))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.signum() == 0 ? 0 : split.amount(member.id(), type.id()).doubleValue() / most.doubleValue();
    }

    private Chart bars() {
        BigDecimal most = members.stream()
                .map(member -> split.fairValue(member.id()).max(split.value(member.id())))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        Magnitude magnitude = Magnitude.of(most, 0);
        return new Chart.Bars(
                "joint-values",
                "Each member's fair share, and what it gives",
                "In all, by the exchange values. Limits keep a member from its fair share; the others then give more.",
                magnitude.unit(values.unit()),
                List.of("fair share", "gives"),
                members.stream()
                        .map(member -> new Chart.Bar(
                                member.name(),
                                List.of(
                                        magnitude.of(split.fairValue(member.id())),
                                        magnitude.of(split.value(member.id())))))
                        .toList());
    }
}
