package io.lionshare.apportion.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.lionshare.apportion.Apportionment;
import io.lionshare.apportion.Webster;
import io.lionshare.level.Fraction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Official outcomes of elections by double Pukelsheim, to the seat; each file names its publisher. */
class BiproportionalElectionsTest {
    private static final Pattern FIELD = Pattern.compile("\"([^\"]*)\"|([^,]+)");

    private record Official(VoteTable table, List<Long> seats, List<List<Long>> official) {
        static Official read(String name, int list, int district, int votes) throws IOException {
            List<List<String>> lines = new ArrayList<>();
            Set<String> lists = new LinkedHashSet<>();
            Set<String> districts = new LinkedHashSet<>();
            try (InputStream in = Official.class.getResourceAsStream(name)) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String line : text.lines().skip(2).toList()) {
                    List<String> fields = fields(line);
                    lines.add(fields);
                    lists.add(fields.get(list));
                    districts.add(fields.get(district));
                }
            }
            List<String> rows = List.copyOf(lists);
            List<String> columns = List.copyOf(districts);
            double[][] numbers = new double[rows.size()][columns.size()];
            long[] seats = new long[columns.size()];
            long[][] official = new long[rows.size()][columns.size()];
            for (List<String> fields : lines) {
                int i = rows.indexOf(fields.get(list));
                int j = columns.indexOf(fields.get(district));
                numbers[i][j] = Double.parseDouble(fields.get(votes));
                seats[j] = Long.parseLong(fields.get(votes + 1));
                official[i][j] = Long.parseLong(fields.get(votes + 2));
            }
            return new Official(
                    VoteTable.of(rows, columns, numbers),
                    Arrays.stream(seats).boxed().toList(),
                    Arrays.stream(official)
                            .map(row -> Arrays.stream(row).boxed().toList())
                            .toList());
        }

        private static List<String> fields(String line) {
            List<String> fields = new ArrayList<>();
            Matcher matcher = FIELD.matcher(line);
            while (matcher.find()) {
                fields.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            }
            return fields;
        }

        void check(Quorum quorum, int kept) {
            long[] columns = seats.stream().mapToLong(Long::longValue).toArray();
            ElectionOutcome outcome =
                    Election.of(table, columns).withQuorum(quorum).elect(new Webster());
            assertThat(outcome.belowQuorum()).hasSize(table.rows().size() - kept);
            assertThat(outcome.listSeats().map(Apportionment::isTied)).contains(false);
            TableUnits units = outcome.seats();
            for (int i = 0; i < official.size(); i++) {
                for (int j = 0; j < columns.length; j++) {
                    assertThat(units.units(i, j))
                            .as("%s in %s", table.rows().get(i), table.columns().get(j))
                            .isEqualTo(official.get(i).get(j));
                }
            }
            assertThat(units.isTied()).isFalse();
            assertThat(units.divisors().isFixedByTie()).isFalse();
        }
    }

    @Test
    void theSeatsOfUriIn2020AreThosePublished() throws IOException {
        Official.read("uri-2020.csv", 0, 1, 2).check(Quorum.none(), 4);
    }

    @Test
    void theSeatsOfZugIn2018AreThosePublished() throws IOException {
        Official.read("zug-2018.csv", 2, 1, 3)
                .check(new Quorum(Optional.of(Fraction.of(1, 20)), Optional.of(Fraction.of(3, 100))), 6);
    }

    @Test
    void theSeatsOfTheCantonOfZurichIn2019AreThosePublished() throws IOException {
        Official.read("zurich-canton-2019.csv", 0, 1, 2)
                .check(new Quorum(Optional.of(Fraction.of(1, 20)), Optional.empty()), 9);
    }
}
