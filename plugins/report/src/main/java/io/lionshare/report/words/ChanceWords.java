package io.lionshare.report.words;

import io.lionshare.model.ContributionType;
import io.lionshare.pledge.Chances;
import java.math.BigDecimal;
import java.util.List;

/** Chances of coverage in words. */
public final class ChanceWords {
    /** Where drawn outcomes come from, so that every format tells the same. */
    public static final long SEED = 1;

    private ChanceWords() {}

    /**
     * How likely a burden is covered, and whose pledge matters most.
     *
     * @param type of the burden
     * @param chances of the burden, drawn from {@link #SEED} if they were drawn
     * @return a sentence
     */
    public static String sentence(ContributionType type, Chances chances) {
        return Figures.percentage(chances.covered()) + " that it is covered" + error(chances) + ", expected shortfall "
                + type.format(amount(type, chances.expectedShortfall()))
                + decisive(chances.decisive()) + ".";
    }

    private static String decisive(List<Chances.Decisive> most) {
        return most.isEmpty()
                ? ""
                : "; " + Figures.percentage(most.get(0).covered()) + " if "
                        + Ties.alternatives(
                                most.stream().map(Chances.Decisive::pledge).toList()) + " were certain";
    }

    /**
     * An expected number of quanta in the unit of a type.
     *
     * @param type the type
     * @param quanta how many
     * @return the amount
     */
    public static BigDecimal amount(ContributionType type, double quanta) {
        return type.amount(BigDecimal.valueOf(quanta));
    }

    private static String error(Chances chances) {
        return chances.coveredError() > 0
                ? " (standard error " + Figures.percentage(chances.coveredError()) + ", drawn from seed " + SEED + ")"
                : "";
    }
}
