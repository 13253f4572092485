package io.lionshare.examples.cli.text;

import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointConflict;
import io.lionshare.joint.JointSplit;
import io.lionshare.model.Bound;
import io.lionshare.model.Condition;
import io.lionshare.model.ContributionType;
import io.lionshare.model.InfeasibleException;
import io.lionshare.model.Pledge;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The answers to what-ifs by joint splits, as text. */
final class JointWhatIfText {
    private static final String INDENT = "  ";
    private static final Bound NOTHING = Bound.parse("0");

    private final Lines lines;
    private final JointSplit split;

    JointWhatIfText(Lines lines, JointSplit split) {
        this.lines = lines;
        this.split = split;
    }

    /** Every question and its answer; nothing where there is none. */
    void write(List<WhatIf> questions) {
        if (!questions.isEmpty()) {
            lines.title("What if");
        }
        for (WhatIf question : questions) {
            String answer = question instanceof WhatIf.Withdraws withdraws
                    ? after(withdraws.step())
                    : pledged(((WhatIf.Pledged) question).pledge());
            lines.add(INDENT, INDENT.repeat(2), question.name() + ": " + answer + ".");
        }
    }

    private String after(StepBack step) {
        try {
            JointSplit other = JointSplit.of(split.problem().after(step));
            return "changes " + JointChangeText.of(new JointChange(split, other));
        } catch (JointConflict | InfeasibleException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** A split asks for everything that is needed; so a pledge matters only where its condition is missed. */
    private String pledged(Pledge pledge) {
        if (pledge.condition().isEmpty()) {
            return "changes nothing, since it waits for nothing";
        }
        if (!(pledge.condition().get() instanceof Condition.GivesAtLeast needed)) {
            return "what it waits for cannot be seen from a joint split";
        }
        ContributionType type = type(needed.type());
        BigDecimal given = split.amount(needed.who(), type.id());
        String who = needed.who() + " gives " + type.format(given) + " of " + type.id() + ", ";
        if (given.compareTo(needed.amount()) >= 0) {
            return who + "so the condition is met and everything stays";
        }
        return who + "so the condition is missed; without " + pledge.type() + " by " + pledge.member() + ", it "
                + after(new StepBack(pledge.member(), Map.of(pledge.type(), NOTHING)));
    }

    private ContributionType type(String id) {
        return split.problem().burdens().stream()
                .map(burden -> burden.type())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
