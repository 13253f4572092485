package io.lionshare.report;

import io.lionshare.document.figure.Digits;
import io.lionshare.document.figure.Lists;
import io.lionshare.model.Alliance;
import io.lionshare.model.ContributionType;
import io.lionshare.report.burden.Split;
import java.math.BigDecimal;
import java.util.List;

/** What is divided, among how many members, in how many ways. */
final class Lead {
    private Lead() {}

    static String of(List<Split> splits) {
        Split first = splits.get(0);
        int plans = first.size();
        return Digits.capital(Lists.and(splits.stream().map(Lead::total).toList())) + ", divided among "
                + members(first.alliance())
                + (plans == 1 ? "." : " in " + Digits.word(plans) + " ways.");
    }

    /** A bloc of all members is what the alliance is called. */
    private static String members(Alliance alliance) {
        String count = Digits.count(alliance.size(), "member");
        return alliance.blocs().stream()
                .filter(bloc -> bloc.members().size() == alliance.size())
                .findFirst()
                .map(bloc -> "the " + count + " of " + bloc.name())
                .orElse(count);
    }

    private static String total(Split split) {
        ContributionType type = split.burden().type();
        String total = split.amounts().counted(split.burden().total());
        String meaning = type.label().meaning();
        boolean isPlain = type.quantum().compareTo(BigDecimal.ONE) <= 0;
        if (meaning.isEmpty() && isPlain) {
            return total;
        }
        return total + " "
                + (meaning.isEmpty() ? "in units of " + split.amounts().prose(type.quantum()) : meaning);
    }
}
