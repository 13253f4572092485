package io.lionshare.report.words;

import io.lionshare.joint.JointCell;
import io.lionshare.joint.JointChange;
import io.lionshare.joint.JointSplit;
import io.lionshare.joint.Overrun;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A joint split in words. */
public final class JointWords {
    private JointWords() {}

    /**
     * What fair shares are of.
     *
     * @param split the split
     * @param plan the name of the plan that gives fair shares
     * @return two sentences
     */
    public static String introduction(JointSplit split, String plan) {
        return "Fair shares by " + plan + ", of "
                + new JointValues(split).format(split.problem().value())
                + " in all. What limits keep a member from giving of one burden, it gives of others, as far as it may.";
    }

    /**
     * That another rounding would be equally right.
     *
     * @param split the split
     * @return a sentence; empty if no tie was broken
     */
    public static Optional<String> ties(JointSplit split) {
        List<JointCell> tied = split.tied();
        return tied.isEmpty()
                ? Optional.empty()
                : Optional.of(tied.stream()
                        .map(cell -> cell.member() + " (" + cell.kind() + ")")
                        .collect(Collectors.joining(", ", "Another rounding would be equally right for: ", ".")));
    }

    /**
     * That whole quanta miss a limit of what a member gives in all.
     *
     * @param values of the split
     * @param overrun the limit
     * @return a sentence
     */
    public static String overrun(JointValues values, Overrun overrun) {
        return "Whole quanta miss the " + overrun.limit() + " in all by " + values.format(overrun.by()) + ".";
    }

    /**
     * What another price changes.
     *
     * @param kind whose price is doubled
     * @param change what it changes
     * @return a sentence
     */
    public static String doubling(String kind, JointChange change) {
        return "Doubling the price of " + kind + " changes " + change(change) + ".";
    }

    /**
     * What changes hands of each kind, and who gives most more and less of it.
     *
     * @param change from one split to another
     * @return such as {@code what 2 members give; 12 aircraft of air (GBR +12, CAN -12) change hands}
     */
    public static String change(JointChange change) {
        int changed = change.changed().size();
        if (changed == 0) {
            return "nothing";
        }
        List<ContributionType> types = change.before().problem().burdens().stream()
                .map(Burden::type)
                .filter(type -> change.moved(type.id()).signum() > 0)
                .toList();
        String moved = types.stream()
                .map(type ->
                        type.format(change.moved(type.id())) + " of " + type.id() + " (" + extremes(change, type) + ")")
                .collect(Collectors.joining(", "));
        BigDecimal sum = types.stream().map(type -> change.moved(type.id())).reduce(BigDecimal.ZERO, BigDecimal::add);
        return "what " + Plural.of(changed, "member") + " " + Plural.verb(changed, "gives", "give") + "; " + moved + " "
                + Plural.verb(sum, "changes", "change") + " hands";
    }

    private static String extremes(JointChange change, ContributionType type) {
        List<String> members = change.before().problem().alliance().members().stream()
                .map(Member::id)
                .toList();
        Comparator<String> byChange = Comparator.comparing(member -> change.amount(member, type.id()));
        return text(change, type, Ties.largest(members, byChange)) + ", "
                + text(change, type, Ties.largest(members, byChange.reversed()));
    }

    private static String text(JointChange change, ContributionType type, List<String> equal) {
        return Ties.names(equal) + " " + Figures.difference(type, change.amount(equal.get(0), type.id()))
                + Ties.each(equal);
    }
}
