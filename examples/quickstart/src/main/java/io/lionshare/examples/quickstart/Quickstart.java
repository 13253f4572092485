package io.lionshare.examples.quickstart;

import io.lionshare.gdp.GdpWeighted;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Indicator;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;
import io.lionshare.plan.Allocator;
import io.lionshare.plan.Plan;
import java.util.List;

/** Divides 10,000 persons among four members by GDP; one of them has opted out. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints what each member carries.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        Member france = Member.of("FRA", "France").with("gdp", 3031);
        Member germany = Member.of("DEU", "Germany").with("gdp", 4456);
        Member italy = Member.of("ITA", "Italy").with("gdp", 2255);
        Member poland = Member.of("POL", "Poland").with("gdp", 811);
        Indicator gdp = new Indicator("gdp", "billion USD", "World Bank, 2023");
        Alliance alliance = Alliance.of(List.of(gdp), List.of(france, germany, italy, poland), List.of());

        Burden burden = Burden.of(ContributionType.of("ground-force", "persons", "1"), "10000");
        Limits limits = Limits.of(Limit.ceiling("ITA", "0"));
        Allocation allocation = Allocator.allocate(alliance, burden, limits, Plan.of("by GDP", new GdpWeighted()));
        for (Member member : alliance.members()) {
            System.out.println(member.name() + ": " + burden.type().format(allocation.amount(member.id())));
        }
    }
}
