package io.lionshare.report.content.pledge;

import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.pledge.Absences;
import io.lionshare.report.Element;
import io.lionshare.report.words.Figures;
import io.lionshare.report.words.PerGdp;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each member's absence costs each other member, for one burden: in amounts, and beside GDP where it is known. */
final class AbsenceElements {
    private static final int DECIMALS = 4;

    private final Allocation before;
    private final ContributionType type;
    private final Absences absences;
    private final List<Member> absent;
    private final List<Member> payers;

    /** Whoever carries nothing leaves nothing, and has no row; who never pays has no column. */
    AbsenceElements(Allocation before) {
        this.before = before;
        this.type = before.burden().type();
        this.absences = Absences.of(before);
        this.absent = before.alliance().members().stream()
                .filter(member -> before.quanta(member.id()) > 0)
                .sorted(Comparator.comparing(member -> before.quanta(member.id()), Comparator.reverseOrder()))
                .toList();
        Map<String, BigDecimal> costs = new HashMap<>();
        before.alliance().members().forEach(payer -> costs.put(payer.id(), costs(payer)));
        this.payers = before.alliance().members().stream()
                .filter(payer ->
                        absent.stream().anyMatch(gone -> cost(gone, payer).signum() != 0))
                .sorted(Comparator.comparing(
                        payer -> costs.getOrDefault(payer.id(), BigDecimal.ZERO), Comparator.reverseOrder()))
                .toList();
    }

    List<Element> list() {
        List<Element> elements = new ArrayList<>();
        Alliance alliance = before.alliance();
        remark(
                elements,
                "some carry nothing, so their absence costs nobody anything: ",
                alliance.members().stream().filter(member -> !absent.contains(member)));
        remark(
                elements,
                "the others' limits leave no room for what some carry, so nobody can fill the gap: ",
                absent.stream()
                        .filter(member -> absences.withdrawal(member.id()).isEmpty()));
        if (!payers.isEmpty()) {
            elements.addAll(amounts().elements());
        }
        if (!payers.isEmpty() && PerGdp.isKnown(alliance)) {
            elements.addAll(besideGdp().elements());
        }
        return elements;
    }

    private AbsenceMatrix amounts() {
        return new AbsenceMatrix(
                before,
                absent,
                payers,
                "absences",
                type.unit(),
                Figures.decimals(type),
                (gone, payer) -> absences.cost(gone.id(), payer.id()));
    }

    private AbsenceMatrix besideGdp() {
        PerGdp perGdp = PerGdp.of(before.alliance(), type);
        return new AbsenceMatrix(
                before,
                absent,
                payers,
                "absences-per-gdp",
                perGdp.unit(),
                DECIMALS,
                (member, other) ->
                        absences.withdrawal(member.id()).flatMap(withdrawal -> perGdp.of(withdrawal, other.id())));
    }

    private BigDecimal costs(Member payer) {
        return absent.stream().map(gone -> cost(gone, payer)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal cost(Member gone, Member payer) {
        return gone.id().equals(payer.id())
                ? BigDecimal.ZERO
                : absences.cost(gone.id(), payer.id()).orElse(BigDecimal.ZERO);
    }

    private void remark(List<Element> elements, String words, Stream<Member> members) {
        String names = members.map(Member::name).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            elements.add(new Element.Remark(type.id(), words + names + "."));
        }
    }
}
