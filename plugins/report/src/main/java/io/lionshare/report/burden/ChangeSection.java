package io.lionshare.report.burden;

import io.lionshare.document.Element;
import io.lionshare.document.Panels;
import io.lionshare.document.Panels.Panel;
import io.lionshare.document.Section;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Scales;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who gives more and who less if another plan takes the place of the baseline. */
public final class ChangeSection {
    private ChangeSection() {}

    /**
     * The section.
     *
     * @param split the burden under every plan
     * @return a panel for each plan that differs; empty if none does
     */
    public static Optional<Section> of(Split split) {
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (int plan = 1; plan < split.size(); plan++) {
            for (Member member : split.alliance().members()) {
                least = least.min(split.change(plan, member.id()));
                most = most.max(split.change(plan, member.id()));
            }
        }
        if (most.signum() == 0) {
            return Optional.empty();
        }
        List<Panel> panels = new ArrayList<>();
        for (int plan = 1; plan < Math.min(DotPlot.DRAWN, split.size()); plan++) {
            Changes changes = new Changes(split, plan);
            List<Element> chart =
                    changes.moved().signum() == 0 ? List.of() : List.of(changes.chart(Scales.around(least, most)));
            panels.add(new Panel(plan, split.plans().get(plan).label().title(), changes.counts(), chart));
        }
        return Optional.of(new Section(
                "change",
                "Who gives more, who less",
                split.label().title() + ": change against the baseline",
                title(split),
                "Difference from the baseline (" + split.phrase(0) + "), "
                        + split.amounts().head() + ", from most more to most less.",
                List.of(new Panels(panels))));
    }

    /** Of the first plan that differs. */
    private static String title(Split split) {
        for (int plan = 1; plan < split.size(); plan++) {
            Changes changes = new Changes(split, plan);
            if (changes.moved().signum() > 0) {
                return "Dividing " + split.phrase(plan) + " instead of " + split.phrase(0) + " moves "
                        + split.amounts().prose(changes.moved()) + " of the "
                        + split.amounts().counted(split.burden().total()) + ": " + changes.extremes();
            }
        }
        return Digits.capital("no plan differs from the baseline");
    }
}
