package io.lionshare.report.pledge;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Burden;
import io.lionshare.pledge.Chances;
import io.lionshare.pledge.PledgeBook;
import io.lionshare.pledge.RangeEnd;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How likely each burden is covered where pledges have probabilities. */
final class ChanceSentences {
    /** Where drawn outcomes come from, so that every format says the same. */
    private static final long SEED = 1;

    private ChanceSentences() {}

    /** None if no pledge has a probability. */
    static List<Element> of(PledgeBook book, List<Burden> burdens) {
        List<Element> sentences = new ArrayList<>();
        boolean isUncertain =
                book.pledges().stream().anyMatch(pledge -> pledge.probability().isPresent());
        for (Burden burden : burdens) {
            boolean isPledged =
                    book.pledges().stream().anyMatch(pledge -> pledge.type().equals(burden.id()));
            if (isUncertain && isPledged) {
                for (RangeEnd end : RangeEnd.values()) {
                    Chances chances = Chances.of(book, end, burden.id(), SEED);
                    sentences.add(Remark.of(
                            "Chance that the " + burden.type().label().phrase() + " are covered",
                            sentence(book, burden, end, chances)));
                }
            }
        }
        return sentences;
    }

    private static String sentence(PledgeBook book, Burden burden, RangeEnd end, Chances chances) {
        BigDecimal missing = burden.type().amount(BigDecimal.valueOf(chances.expectedShortfall()));
        String drawn = chances.coveredError() > 0
                ? " (standard error " + percent(chances.coveredError()) + ", drawn from seed " + SEED + ")"
                : "";
        return percent(chances.covered()) + drawn
                + (end == RangeEnd.LOW ? " if pledges are small" : " if pledges are large")
                + "; expected to be missing: "
                + AmountFormat.of(burden)
                        .counted(
                                missing.compareTo(BigDecimal.ONE) < 0
                                        ? missing
                                        : missing.setScale(0, RoundingMode.HALF_UP))
                + chances.decisive().stream()
                        .map(most ->
                                "; " + percent(most.covered()) + " if " + name(book, most.pledge()) + " were certain")
                        .collect(Collectors.joining())
                + ".";
    }

    private static String name(PledgeBook book, String id) {
        return book.pledges().stream()
                .filter(pledge -> pledge.id().equals(id))
                .findFirst()
                .map(pledge -> Targets.pledge(book, pledge))
                .orElse(id);
    }

    /** Sums of doubles have some ten digits; what is not certain stays so. */
    private static String percent(double chance) {
        BigDecimal exact = new BigDecimal(chance);
        BigDecimal rounded = exact.round(new MathContext(10, RoundingMode.HALF_UP));
        return ShareFormat.prose(rounded.compareTo(BigDecimal.ONE) == 0 ? exact : rounded);
    }
}
