package io.lionshare.files;

import io.lionshare.apportion.DivisorMethod;
import io.lionshare.apportion.table.Election;
import io.lionshare.apportion.table.Quorum;
import io.lionshare.files.table.VoteSheet;
import io.lionshare.level.Fraction;
import io.lionshare.plugin.Names;
import io.lionshare.plugin.PrintableText;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How the seats of an election are divided, as a file or options give it.
 *
 * @param method the divisor method that rounds; empty for Webster's
 * @param quorumOfDistrict the part of the votes of some district that is enough to take part, in percent; empty if there is none
 * @param quorumOfAll the part of all votes that is enough to take part, in percent; empty if there is none
 * @param districts the seats of districts by name; empty for those of the table
 * @param lists the seats of lists by name; empty if they are apportioned
 * @param listMinimum the least seats of every list that takes part, where they are apportioned
 * @param hasWinnerSeats whether the list with the most votes of a district gets one of its seats at least
 */
public record ElectionRules(
        Optional<DivisorMethod> method,
        Optional<BigDecimal> quorumOfDistrict,
        Optional<BigDecimal> quorumOfAll,
        Map<String, Long> districts,
        Map<String, Long> lists,
        Optional<Long> listMinimum,
        boolean hasWinnerSeats) {
    /** Copies the maps. */
    public ElectionRules {
        Objects.requireNonNull(method, "method of an election");
        Objects.requireNonNull(quorumOfDistrict, "quorum of a district");
        Objects.requireNonNull(quorumOfAll, "quorum of an election");
        Objects.requireNonNull(districts, "districts of an election");
        Objects.requireNonNull(lists, "lists of an election");
        Objects.requireNonNull(listMinimum, "minimum of lists of an election");
        districts = Collections.unmodifiableMap(new LinkedHashMap<>(districts));
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    /**
     * Nothing given.
     *
     * @return the rules
     */
    public static ElectionRules none() {
        return new ElectionRules(
                Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of(), Optional.empty(), false);
    }

    /**
     * These rules, with others where these give nothing, such as options before a file.
     *
     * @param others the rules that count less
     * @return the rules of both
     */
    public ElectionRules or(ElectionRules others) {
        return new ElectionRules(
                method.or(others::method),
                quorumOfDistrict.or(others::quorumOfDistrict),
                quorumOfAll.or(others::quorumOfAll),
                districts.isEmpty() ? others.districts : districts,
                lists.isEmpty() ? others.lists : lists,
                listMinimum.or(others::listMinimum),
                hasWinnerSeats || others.hasWinnerSeats);
    }

    /**
     * The election of a table of votes by these rules.
     *
     * @param sheet votes, and maybe the seats of districts
     * @return the election
     * @throws IllegalArgumentException if no seats of districts are given, if a name is no list or district or one of them has
     *     no seats, or if a quorum is not within 0 .. 100
     */
    public Election of(VoteSheet sheet) {
        Election election = Election.of(sheet.votes(), ofDistricts(sheet))
                .withQuorum(new Quorum(quorumOfDistrict.map(ElectionRules::part), quorumOfAll.map(ElectionRules::part)))
                .withListMinimum(listMinimum.orElse(0L));
        if (!lists.isEmpty()) {
            election = election.withListSeats(given("list", lists, sheet.votes().rows()));
        }
        return hasWinnerSeats ? election.withWinnerSeats() : election;
    }

    private static Fraction part(BigDecimal percent) {
        return Fraction.of(percent.movePointLeft(2));
    }

    private long[] ofDistricts(VoteSheet sheet) {
        if (!districts.isEmpty()) {
            return given("district", districts, sheet.votes().columns());
        }
        return sheet
                .seats()
                .orElseThrow(() -> new IllegalArgumentException("the table gives no seats of districts"
                        + "\nMaybe give them: districts, a row named seats, or a column district_seats"))
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private static long[] given(String role, Map<String, Long> seats, List<String> names) {
        seats.keySet().forEach(name -> Names.requireKnown(role, name, Set.copyOf(names)));
        return names.stream()
                .mapToLong(name -> Optional.ofNullable(seats.get(name))
                        .orElseThrow(
                                () -> new IllegalArgumentException("seats of " + role + " " + name + " are missing")))
                .toArray();
    }

    @Override
    public String toString() {
        return PrintableText.brief("seats of districts " + districts + ", of lists " + lists);
    }
}
