package io.lionshare.examples.cli;

import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.MarginProblem;
import io.lionshare.apportion.Quorum;
import io.lionshare.apportion.TieBreak;
import io.lionshare.apportion.VoteTable;
import io.lionshare.files.table.VoteSheet;
import io.lionshare.level.Amounts;
import io.lionshare.level.Fraction;
import io.lionshare.model.ContributionType;
import io.lionshare.model.LimitTree;
import io.lionshare.plugin.Names;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which lists take part, and how many seats lists, districts and cells are to have, as options. */
final class SeatTotals {
    private static final ContributionType SEATS = ContributionType.of("seats", "seats", "1");

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
    private long listMinimum;

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

    long[] ofDistricts(VoteSheet sheet) {
        if (districts.isEmpty()) {
            return sheet
                    .seats()
                    .orElseThrow(() -> new UsageException("the table gives no seats of districts"
                            + "\nMaybe --districts, a row named seats, or a column district_seats"))
                    .stream()
                    .mapToLong(Long::longValue)
                    .toArray();
        }
        return given("district", districts, sheet.votes().columns());
    }

    private static long[] given(String role, Map<String, Long> seats, List<String> names) {
        seats.keySet().forEach(name -> Names.requireKnown(role, name, Set.copyOf(names)));
        return names.stream()
                .mapToLong(name -> {
                    Long number = seats.get(name);
                    if (number == null) {
                        throw new UsageException("seats of " + role + " " + name + " are missing");
                    }
                    return number;
                })
                .toArray();
    }

    VoteTable keepQuorum(VoteTable table, List<String> notes) {
        Quorum quorum;
        try {
            quorum = new Quorum(part(quorumDistrict), part(quorumAll));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e);
        }
        Set<String> reached = quorum.reached(table);
        List<String> others =
                table.rows().stream().filter(list -> !reached.contains(list)).toList();
        if (others.isEmpty()) {
            return table;
        }
        notes.add("Below the quorum, so without seats: " + String.join(", ", others) + ".");
        return table.keeping(reached);
    }

    private static Optional<Fraction> part(@Nullable BigDecimal percent) {
        return Optional.ofNullable(percent).map(number -> Fraction.of(number.movePointLeft(2)));
    }

    long[] ofLists(VoteTable table, long[] ofDistricts, DivisorMethod method, List<String> notes) {
        if (!lists.isEmpty()) {
            return given("list", lists, table.rows());
        }
        BigDecimal all = BigDecimal.valueOf(Arrays.stream(ofDistricts).sum());
        Amounts voters = table.voters(ofDistricts);
        List<LimitTree.Node> nodes = new ArrayList<>();
        for (int i = 0; i < voters.size(); i++) {
            BigDecimal least = voters.isZero(i) ? BigDecimal.ZERO : BigDecimal.valueOf(listMinimum);
            nodes.add(LimitTree.node(table.rows().get(i), new int[] {i}, least, all));
        }
        var seats = method.apportion(voters, LimitTree.of(all, nodes, List.of(), SEATS), TieBreak.largerWeight());
        notes.add("Seats of lists are apportioned by " + method.id() + " from votes per district seat"
                + (seats.isTied() ? "; a tie was broken in favour of more votes." : "."));
        return seats.toArray();
    }

    MarginProblem problem(VoteTable table, long[] ofLists, long[] ofDistricts, List<String> notes) {
        MarginProblem problem = MarginProblem.of(table, ofLists, ofDistricts);
        return winner ? problem.withMinimum(winners(table, ofDistricts, notes)) : problem;
    }

    private static long[][] winners(VoteTable table, long[] ofDistricts, List<String> notes) {
        int width = ofDistricts.length;
        long[][] minimum = new long[table.rows().size()][width];
        for (int j = 0; j < width; j++) {
            int best = 0;
            boolean isShared = false;
            for (int i = 1; i < minimum.length; i++) {
                int order = table.votes().compare(i * width + j, best * width + j);
                isShared = order == 0 || (isShared && order < 0);
                best = order > 0 ? i : best;
            }
            if (isShared) {
                notes.add("Several lists have the most votes of "
                        + table.columns().get(j) + "; none is sure of a seat.");
            } else {
                minimum[best][j] = ofDistricts[j] > 0 ? 1 : 0;
            }
        }
        return minimum;
    }
}
