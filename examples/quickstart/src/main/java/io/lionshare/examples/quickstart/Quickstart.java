package io.lionshare.examples.quickstart;

import io.lionshare.Lionshare;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;
import io.lionshare.plan.Allocation;

/** Divides 10,000 persons among four members by GDP; one of them has opted out. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Prints what each member carries.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        Alliance alliance = Alliance.of(
                Member.of("FRA", "France").with("gdp", 3031),
                Member.of("DEU", "Germany").with("gdp", 4456),
                Member.of("ITA", "Italy").with("gdp", 2255),
                Member.of("POL", "Poland").with("gdp", 811));
        Allocation split = Lionshare.divide(10_000, "persons")
                .among(alliance)
                .byIndicator("gdp")
                .ceiling("ITA", 0)
                .allocate();
        System.out.println(split.table());
    }
}
