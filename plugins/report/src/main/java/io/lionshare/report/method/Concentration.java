package io.lionshare.report.method;

import io.lionshare.document.Element;
import io.lionshare.document.Figure;
import io.lionshare.document.Folded;
import io.lionshare.document.Lines;
import io.lionshare.document.Lines.Axis;
import io.lionshare.document.Mark;
import io.lionshare.document.Prose;
import io.lionshare.document.Scale;
import io.lionshare.document.Section;
import io.lionshare.model.Indicator;
import io.lionshare.plan.LorenzCurve;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lorenz curves of each burden per unit of GDP, where GDP is known. */
final class Concentration {
    private static final String ABILITY = "gdp";
    private static final int DECIMALS = 4;
    private static final int DRAWN = 6;
    private static final List<BigDecimal> ENDS = List.of(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Lines.Line DIAGONAL = Lines.Line.of("in proportion to GDP", Mark.NO_SERIES, ENDS, ENDS);

    private Concentration() {}

    static Optional<Folded> of(List<Split> splits) {
        List<Element> elements = new ArrayList<>();
        for (Split split : splits) {
            boolean isKnown =
                    split.alliance().indicators().stream().map(Indicator::id).anyMatch(ABILITY::equals);
            if (isKnown) {
                elements.add(lines(split));
            }
        }
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        elements.add(
                0,
                new Prose("Members stand in order of what they carry per unit of GDP. On the diagonal all carry in"
                        + " proportion to GDP; the further below it, the more a few carry."));
        return Optional.of(new Folded("Concentration: Lorenz curves per unit of GDP", elements));
    }

    private static Element lines(Split split) {
        List<Lines.Line> lines = new ArrayList<>(List.of(DIAGONAL));
        try {
            for (int plan = 0; plan < Math.min(DRAWN, split.size()); plan++) {
                List<BigDecimal> across = new ArrayList<>(List.of(BigDecimal.ZERO));
                List<BigDecimal> up = new ArrayList<>(List.of(BigDecimal.ZERO));
                for (LorenzCurve.Point point :
                        LorenzCurve.of(split.allocation(plan), ABILITY).points()) {
                    across.add(rounded(point.indicatorShare()));
                    up.add(rounded(point.amountShare()));
                }
                lines.add(Lines.Line.of(split.plans().get(plan).label().title(), plan, across, up));
            }
        } catch (IllegalArgumentException e) {
            return new Prose(split.label().title() + ": no Lorenz curve, as " + e.getMessage() + ".");
        }
        Scale scale = new Scale(
                BigDecimal.ZERO,
                BigDecimal.ONE,
                List.of(
                        Figure.of("0", BigDecimal.ZERO),
                        Figure.of("50", new BigDecimal("0.5")),
                        Figure.of("100", BigDecimal.ONE)));
        return new Lines(
                "lorenz-" + Section.idOf(split.burden().id()),
                split.label().title() + ": share of the burden by share of GDP, in %",
                new Axis("share of GDP, %", scale),
                new Axis("share of the " + split.label().phrase() + ", %", scale),
                lines);
    }

    private static BigDecimal rounded(double part) {
        return BigDecimal.valueOf(part).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
