package io.lionshare.examples.cli;

import io.lionshare.apportion.ApportionmentMethod;
import io.lionshare.apportion.DivisorMethod;
import io.lionshare.files.ElectionReader;
import io.lionshare.files.ElectionRules;
import io.lionshare.plugin.Plugins;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the seats of an election are divided, as options; they count before what an election file says. */
final class SeatOptions {
    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description = "The divisor method that rounds; webster by default.")
    private @Nullable String method;

    @Option(
            names = "--districts",
            split = ",",
            paramLabel = "NAME=SEATS",
            description = "Seats of the districts, in place of those in the table.")
    private Map<String, Long> districts = new LinkedHashMap<>();

    @Option(
            names = "--lists",
            split = ",",
            paramLabel = "NAME=SEATS",
            description =
                    "Seats of all lists; otherwise they are apportioned by their voters (votes per district seat).")
    private Map<String, Long> lists = new LinkedHashMap<>();

    @Option(
            names = "--list-minimum",
            paramLabel = "SEATS",
            description = "The least seats of every list that takes part, when they are apportioned.")
    private @Nullable Long listMinimum;

    @Option(
            names = "--quorum-district",
            paramLabel = "PERCENT",
            description = "A list takes part that has this part of the votes of some district; or see --quorum-all.")
    private @Nullable BigDecimal quorumDistrict;

    @Option(
            names = "--quorum-all",
            paramLabel = "PERCENT",
            description = "A list takes part that has this part of all votes; or see --quorum-district.")
    private @Nullable BigDecimal quorumAll;

    @Option(names = "--winner", description = "The list with the most votes of a district gets a seat of it at least.")
    private boolean winner;

    ElectionRules rules() {
        return new ElectionRules(
                Optional.ofNullable(method).map(SeatOptions::divisorMethod),
                Optional.ofNullable(quorumDistrict),
                Optional.ofNullable(quorumAll),
                districts,
                lists,
                Optional.ofNullable(listMinimum),
                winner);
    }

    private static DivisorMethod divisorMethod(String text) {
        TypedPlugin typed = TypedPlugin.parse(text);
        try {
            return ElectionReader.divisorMethod(
                    Plugins.load(ApportionmentMethod.class).get(typed.id()).with(typed.settings()));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
    }
}
