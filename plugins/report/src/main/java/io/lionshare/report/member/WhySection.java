package io.lionshare.report.member;

import io.lionshare.document.Section;
import io.lionshare.document.Steps;
import io.lionshare.model.Member;
import io.lionshare.report.burden.Split;
import java.util.Comparator;
import java.util.List;

/** How each member comes to its numbers, step by step. */
public final class WhySection {
    private static final int SHOWN = 60;

    private WhySection() {}

    /**
     * The section.
     *
     * @param splits the burdens, at least one
     * @return an entry for each member, by name; of more than 60 members for those that carry most
     */
    public static Section of(List<Split> splits) {
        List<Member> members = splits.get(0).alliance().membersAsGiven();
        boolean isCut = members.size() > SHOWN;
        List<Member> shown = members.stream()
                .sorted(Comparator.comparingDouble((Member member) -> -weight(splits, member)))
                .limit(SHOWN)
                .sorted(Comparator.comparing(Member::name))
                .toList();
        List<Steps.Entry> entries = Derived.of(splits, shown).stream()
                .map(derived -> new Steps.Entry(derived.member().name(), derived.elements()))
                .toList();
        String rest =
                isCut ? " Shown are the " + SHOWN + " members that carry most; lionshare explain MEMBER has each." : "";
        return new Section(
                "why",
                "Why this number",
                "Why this number",
                "Every number, step by step",
                "Open a member: its part by score, what limits take from it or add to it, and the rounding to whole"
                        + " units add up to what it carries." + rest,
                List.of(new Steps("Find a member", entries)));
    }

    private static double weight(List<Split> splits, Member member) {
        return splits.stream()
                .mapToDouble(split -> split.largest(member).doubleValue())
                .sum();
    }
}
