package io.lionshare.report.words;

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
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a what-if by a joint split.
 *
 * @param words a sentence without its beginning and its full stop
 * @param change what changes; empty if nothing does, or no split is left
 */
public record JointAnswer(String words, Optional<JointChange> change) {
    private static final Bound NOTHING = Bound.parse("0");

    /**
     * The answer to a question.
     *
     * @param split the split as it is
     * @param question what if
     * @return the answer
     */
    public static JointAnswer of(JointSplit split, WhatIf question) {
        return question instanceof WhatIf.Withdraws withdraws
                ? after(split, withdraws.step())
                : pledged(split, ((WhatIf.Pledged) question).pledge());
    }

    private static JointAnswer after(JointSplit split, StepBack step) {
        try {
            JointChange change =
                    new JointChange(split, JointSplit.of(split.problem().after(step)));
            return new JointAnswer("changes " + JointWords.change(change), Optional.of(change));
        } catch (JointConflict | InfeasibleException e) {
            return unchanged("leaves no split; " + Refusals.reason(e));
        }
    }

    private static JointAnswer unchanged(String words) {
        return new JointAnswer(words, Optional.empty());
    }

    /** A split asks for everything that is needed; so a pledge matters only where its condition is missed. */
    private static JointAnswer pledged(JointSplit split, Pledge pledge) {
        if (pledge.condition().isEmpty()) {
            return unchanged("changes nothing, since it waits for nothing");
        }
        if (!(pledge.condition().get() instanceof Condition.GivesAtLeast needed)) {
            return unchanged("what it waits for cannot be seen from a joint split");
        }
        ContributionType type = type(split, needed.type());
        BigDecimal given = split.amount(needed.who(), type.id());
        String who = needed.who() + " gives " + type.format(given) + " of " + type.id() + ", ";
        if (given.compareTo(needed.amount()) >= 0) {
            return unchanged(who + "so the condition is met and everything stays");
        }
        JointAnswer without = after(split, new StepBack(pledge.member(), Map.of(pledge.type(), NOTHING)));
        return new JointAnswer(
                who + "so the condition is missed; without " + pledge.type() + " by " + pledge.member() + ", it "
                        + without.words,
                without.change);
    }

    private static ContributionType type(JointSplit split, String id) {
        return split.problem().burdens().stream()
                .map(burden -> burden.type())
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
