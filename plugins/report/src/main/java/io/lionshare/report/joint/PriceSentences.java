package io.lionshare.report.joint;

import io.lionshare.document.figure.AmountFormat;
import io.lionshare.document.figure.Lists;
import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointConflict;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Burden;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Prices;
import io.lionshare.model.WhatIf;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prices, what other prices would change, and what questions would change, in sentences. */
final class PriceSentences {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private PriceSentences() {}

    /** Each price, what it rests on, and what doubling it moves. */
    static String paragraph(Bargain bargain) {
        Prices prices = bargain.split().problem().prices();
        List<String> list = new ArrayList<>();
        List<String> doubled = new ArrayList<>();
        for (Burden burden : bargain.burdens()) {
            AmountFormat amounts = AmountFormat.of(burden);
            Burden priced = bargain.split().problem().burdens().stream()
                    .filter(other -> other.id().equals(burden.id()))
                    .findFirst()
                    .orElseThrow();
            BigDecimal quantum = priced.type().quantum();
            BigDecimal price = prices.of(burden.id());
            if (!amounts.isMoney()) {
                list.add(amounts.counted(quantum) + ": "
                        + AmountFormat.ofMoney(prices.unit(), price).prose(price));
            }
            doubled.add(burden.type().label().phrase() + " moves " + doubling(bargain, burden));
        }
        String what = list.isEmpty() ? "" : String.join(", ", list) + ". ";
        String basis = prices.basis().isEmpty() ? "" : prices.basis() + " ";
        return what + basis + "Doubling the price of " + String.join("; of ", doubled) + ".";
    }

    private static String doubling(Bargain bargain, Burden burden) {
        try {
            return moved(bargain, JointChange.ofPrice(bargain.split(), burden.id(), TWICE));
        } catch (JointConflict | ArithmeticException e) {
            return "the bargain out of reach";
        }
    }

    /** How much of each burden changes hands. */
    private static String moved(Bargain bargain, JointChange change) {
        List<String> moved = new ArrayList<>();
        for (Burden burden : bargain.burdens()) {
            BigDecimal amount = change.moved(burden.id());
            if (amount.signum() > 0) {
                moved.add(AmountFormat.of(burden).counted(amount));
            }
        }
        return moved.isEmpty() ? "nothing" : Lists.and(moved);
    }

    /** What a question changes of the bargain. */
    static String answer(Bargain bargain, WhatIf question) {
        if (question instanceof WhatIf.Withdraws withdraws) {
            try {
                JointSplit after = JointSplit.of(bargain.split().problem().after(withdraws.step()));
                return "of the bargain it moves " + moved(bargain, new JointChange(bargain.split(), after)) + ".";
            } catch (JointConflict | InfeasibleException e) {
                return "it leaves no bargain: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".";
            }
        }
        return "a bargain asks for everything that is needed, so the pledge changes nothing here.";
    }
}
