package io.lionshare.examples.cli.audit;

import io.lionshare.document.Element;
import io.lionshare.document.Prose;
import io.lionshare.document.Remark;
import io.lionshare.document.Section;
import io.lionshare.document.figure.Digits;
import io.lionshare.model.Alliance;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.Factored;
import io.lionshare.score.ScoringStrategy;
import io.lionshare.score.audit.Correction;
import io.lionshare.score.audit.SignAudit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What it means to fail the second test of a sign audit: two states under the European key of 2015 (Grech 2016). */
final class AuditExample {
    private AuditExample() {}

    /**
     * The example, computed.
     *
     * @param strategies where the key is looked up
     */
    static Section section(Plugins<ScoringStrategy> strategies) {
        List<Correction> states = states(strategies);
        List<Element> elements = new ArrayList<>();
        elements.add(new Prose(
                "Two states under the European relocation key of 2015, with 45 % population, 45 % GDP, 10 % unemployment"
                        + " and no cap (Grech, European Union Politics, 2016):"));
        states.forEach(state -> elements.add(Remark.of(
                state.member(),
                Percentages.percentage(state.without()) + " of population and of GDP, unemployment "
                        + Digits.plain(state.value()) + " %. Its key moves from "
                        + Percentages.percentage(state.without())
                        + " without unemployment to " + Percentages.percentage(state.with()) + " with it.")));
        Correction large = states.get(0);
        elements.add(new Prose(
                "The mean rate, weighted by base shares, is " + Digits.plain(large.mean()) + " %. Large is better off"
                        + " than that, so it should carry as much as before, or more; yet it is relieved of "
                        + Percentages.points(large.violation())
                        + " percentage points, and Small, which is worse off, carries them. The reason: the factor"
                        + " divides its part of the key by inverse rates alone, 1/4 to 1/6, so Large takes 60 % of it where its size"
                        + " takes 90 %. The first test does not see this: if Large's own unemployment fell, its share would rise, as"
                        + " it should."));
        return Section.of("example", "A worked example: what it means to fail the second test", elements);
    }

    private static List<Correction> states(Plugins<ScoringStrategy> strategies) {
        Factored key = (Factored) strategies
                .get("eu-relocation-2015")
                .with(Map.of(
                        "population-weight", "0.45",
                        "gdp-weight", "0.45",
                        "asylum-applicants-weight", "0",
                        "unemployment-weight", "0.1",
                        "cap", "none"));
        Alliance two = Alliance.of(
                List.of(Indicator.of("population", "%"), Indicator.of("gdp", "%"), Indicator.of("unemployment", "%")),
                List.of(state("Large", 90, 4), state("Small", 10, 6)),
                List.of());
        return SignAudit.of(two, key).corrections();
    }

    private static Member state(String name, double size, double unemployment) {
        return Member.of(name, name).with("population", size).with("gdp", size).with("unemployment", unemployment);
    }
}
