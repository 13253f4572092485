package io.lionshare.report.burden;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.Summary;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.ShareFormat;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.List;

/** The comparison on one screen of a terminal: the largest members under each plan and burden, limits, changes. */
public final class ComparisonSummary {
    private static final int WIDE = 3;
    private static final int BLOCKS = 2;
    private static final int IN_ONE = 8;
    private static final int IN_BLOCKS = 5;

    private ComparisonSummary() {}

    /**
     * The summary.
     *
     * @param splits the burdens, at least one
     * @return one table where at most three plans and burdens are side by side, else a table for each of the first burdens
     */
    public static Summary of(List<Split> splits) {
        List<Element> elements = new ArrayList<>();
        boolean isOne = splits.size() <= WIDE && splits.get(0).size() <= WIDE;
        if (isOne) {
            elements.add(new SummaryTable(splits, IN_ONE).table("Share in %"));
        } else {
            splits.stream()
                    .limit(BLOCKS)
                    .forEach(split -> elements.add(new SummaryTable(List.of(split), IN_BLOCKS).table("Share in %")));
        }
        LimitsRemark.of(splits).ifPresent(elements::add);
        splits.forEach(split -> elements.addAll(Warnings.of(split)));
        elements.addAll(ChangeRemarks.of(splits));
        int more = isOne ? 0 : Math.max(0, splits.size() - BLOCKS);
        if (more > 0) {
            elements.add(Remark.of("Burdens", Digits.word(more) + " more: --details"));
        }
        return new Summary(headline(splits), brief(splits), elements);
    }

    /** The first burden in full; the second largest kind of finding where the same member leads. */
    private static String headline(List<Split> splits) {
        Tops first = new Tops(splits.get(0));
        if (!leads(splits.get(0)) || splits.size() == 1) {
            return first.most();
        }
        Split last = splits.get(splits.size() - 1);
        Member member = first.top(0).get(0);
        if (!leads(last) || !new Tops(last).top(0).get(0).equals(member)) {
            return first.most();
        }
        return sentence(splits.get(0), member, " and ") + ", " + shares(last, member, " and ") + " of the "
                + last.label().phrase() + ".";
    }

    private static String brief(List<Split> splits) {
        Tops first = new Tops(splits.get(0));
        return leads(splits.get(0)) ? sentence(splits.get(0), first.top(0).get(0), ", ") + "." : first.most();
    }

    private static String sentence(Split split, Member member, String last) {
        List<String> parts = new ArrayList<>();
        for (int plan = 0; plan < Math.min(2, split.size()); plan++) {
            String of = plan == 0 ? " of the " + split.label().phrase() : "";
            parts.add(share(split, plan, member) + of + (split.size() == 1 ? "" : " " + split.phrase(plan)));
        }
        return member.name() + " carries most: " + String.join(last, parts);
    }

    private static String shares(Split split, Member member, String last) {
        List<String> parts = new ArrayList<>();
        for (int plan = 0; plan < Math.min(2, split.size()); plan++) {
            parts.add(share(split, plan, member));
        }
        return String.join(last, parts);
    }

    private static String share(Split split, int plan, Member member) {
        return ShareFormat.prose(split.share(plan, member.id()));
    }

    /** Whether one member alone carries most under every plan. */
    private static boolean leads(Split split) {
        Tops tops = new Tops(split);
        List<Member> first = tops.top(0);
        if (first.size() != 1 || split.burden().total().signum() == 0) {
            return false;
        }
        for (int plan = 1; plan < split.size(); plan++) {
            if (!tops.top(plan).equals(first)) {
                return false;
            }
        }
        return true;
    }
}
