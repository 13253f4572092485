package io.lionshare.files;

import io.lionshare.files.table.ColumnReading;
import io.lionshare.files.table.MemberTable;
import io.lionshare.model.Member;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plans of a scenario to begin with: equally, and in proportion to each of the first columns for which that says something. */
final class StarterPlans {
    private static final int MOST_PLANS = 3;
    private static final String EQUAL = "equal";

    private final List<String> indicators = new ArrayList<>();
    private final Map<String, String> refused = new LinkedHashMap<>();

    private StarterPlans() {}

    static StarterPlans of(MemberTable table) {
        StarterPlans plans = new StarterPlans();
        for (ColumnReading column : table.columns()) {
            if (column.kind() == ColumnReading.Kind.INDICATOR) {
                String why = whyNot(column.id(), table.members());
                if (!why.isEmpty()) {
                    plans.refused.put(column.id(), StarterText.oneLine(why));
                } else if (plans.indicators.size() < MOST_PLANS) {
                    plans.indicators.add(column.id());
                }
            }
        }
        return plans;
    }

    /** The plans as lines of YAML, with comments on columns by which nothing is divided. */
    List<String> yaml() {
        List<String> lines = new ArrayList<>(List.of("  - {name: equal, strategy: equal}"));
        for (String indicator : indicators) {
            String name = indicator.equals(EQUAL) ? "by " + indicator : indicator;
            lines.add("  - {name: " + name + ", strategy: {indicator: " + indicator + "}}");
        }
        refused.forEach((indicator, why) -> lines.add("  # Not by " + indicator + ": " + why));
        return lines;
    }

    /** What a user reads about columns by which nothing is divided. */
    List<String> refusals() {
        List<String> lines = new ArrayList<>();
        refused.forEach((indicator, why) -> lines.add("no plan by " + indicator + ": " + why));
        return lines;
    }

    /** Why nothing can be divided in proportion to a column; empty if it can. */
    private static String whyNot(String indicator, List<Member> members) {
        double first = figure(members.get(0), indicator);
        boolean differs = members.size() == 1;
        for (Member member : members) {
            double figure = figure(member, indicator);
            if (Double.isNaN(figure)) {
                return member.id() + " has no figure, and needs none if its ceiling is 0";
            }
            if (figure < 0) {
                return "the figure of " + member.id() + " is below 0";
            }
            differs |= figure != first;
        }
        return differs ? "" : "every figure is the same";
    }

    private static double figure(Member member, String indicator) {
        return member.indicators().getOrDefault(indicator, Double.NaN);
    }
}
