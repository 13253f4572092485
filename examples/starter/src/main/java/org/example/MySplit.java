package org.example;

import io.lionshare.Lionshare;
import io.lionshare.model.Alliance;
import io.lionshare.model.Member;

/** Divides 10,000 persons among two members. */
public final class MySplit {
    private MySplit() {}

    /**
     * Prints what each member carries.
     *
     * @param arguments not used
     */
    public static void main(String... arguments) {
        Alliance alliance = Alliance.of(
                Member.of("FRA", "France").with("gdp", 3031),
                Member.of("DEU", "Germany").with("gdp", 4456));
        System.out.println(Lionshare.divide(10_000, "persons")
                .among(alliance)
                .byIndicator("gdp")
                .allocate()
                .table());
    }
}
