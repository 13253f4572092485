package io.lionshare.report.burden;

import io.lionshare.document.Element;
import io.lionshare.document.Remark;
import io.lionshare.document.Series;
import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Member;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who gives more and who less under the first plan after the baseline, and what the other plans mean. */
final class ChangeRemarks {
    private static final int NAMED = 2;

    /** A change of less than a thousandth of the burden is not worth a place. */
    private static final BigDecimal SMALL = new BigDecimal("0.001");

    private final List<Split> splits;
    private final int plan;
    private final List<Member> more;
    private final List<Member> less;

    private ChangeRemarks(List<Split> splits, int plan) {
        this.splits = splits;
        this.plan = plan;
        List<Map.Entry<Member, BigDecimal>> changes = splits.get(0).alliance().membersAsGiven().stream()
                .map(member -> Map.entry(member, change(member)))
                .toList();
        this.more = first(changes, 1);
        this.less = first(changes, -1);
    }

    /** The members with the largest changes of a sign; equal ones in the order given. */
    private static List<Member> first(List<Map.Entry<Member, BigDecimal>> changes, int sign) {
        Comparator<Map.Entry<Member, BigDecimal>> order = Map.Entry.comparingByValue();
        return changes.stream()
                .filter(change -> change.getValue().signum() == sign)
                .sorted(sign > 0 ? order.reversed() : order)
                .limit(NAMED)
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<Element> of(List<Split> splits) {
        List<Element> remarks = new ArrayList<>();
        List<Series> series = Plans.series(splits.get(0).comparison().scenario());
        for (int plan = 1; plan < series.size(); plan++) {
            String label = Digits.capital(series.get(plan).brief());
            String meaning = series.get(plan).meaning();
            ChangeRemarks change = new ChangeRemarks(splits, plan);
            if (plan == 1) {
                remarks.add(new Remark(label, change.text(true), change.text(false)));
            } else {
                String said = meaning.isEmpty() ? series.get(plan).title() : meaning;
                if (!Digits.capital(said).equals(label)) {
                    remarks.add(Remark.of(label, said));
                }
            }
        }
        return remarks;
    }

    private String text(boolean isFull) {
        String baseline =
                Plans.series(splits.get(0).comparison().scenario()).get(0).brief();
        if (more.isEmpty()) {
            return "the same as " + baseline;
        }
        return "instead of " + baseline + " gives more to " + list(more, isFull, true) + ", less to "
                + list(less, isFull, false) + moved(isFull);
    }

    private String moved(boolean isFull) {
        List<String> moved = new ArrayList<>();
        for (Split split : splits) {
            BigDecimal amount = new Changes(split, plan).moved();
            if (amount.signum() > 0 && (isFull || split.amounts().scale() > 0 || isLarge(split, amount))) {
                moved.add(split.amounts().counted(amount));
            }
        }
        return moved.isEmpty() ? "" : "; in all " + String.join(", ", moved);
    }

    private String list(List<Member> members, boolean isFull, boolean isFirst) {
        return Lists.and(members.stream()
                .map(member -> member.name() + " (" + changes(member, isFull, isFirst) + ")")
                .toList());
    }

    /** A member with a change of every burden needs no units where another member has shown them. */
    private String changes(Member member, boolean isFull, boolean isFirst) {
        List<String> parts = new ArrayList<>();
        List<String> digits = new ArrayList<>();
        for (Split split : splits) {
            BigDecimal change = split.change(plan, member.id());
            if (isLarge(split, change)) {
                parts.add(split.amounts().signed(change));
                String sign = change.signum() > 0 ? "+" : Digits.MINUS;
                digits.add(sign + split.amounts().prose(change.abs()));
            }
        }
        if (!isFull) {
            return parts.isEmpty() ? "less than a thousandth" : parts.get(0);
        }
        boolean isKnown = !isFirst && splits.size() > 1 && parts.size() == splits.size();
        return String.join(", ", isKnown ? digits : parts);
    }

    private static boolean isLarge(Split split, BigDecimal change) {
        return change.signum() != 0
                && change.abs().compareTo(split.burden().total().multiply(SMALL)) >= 0;
    }

    /** The sum of changes of shares. */
    private BigDecimal change(Member member) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Split split : splits) {
            sum = sum.add(split.share(plan, member.id())).subtract(split.share(0, member.id()));
        }
        return sum;
    }
}
