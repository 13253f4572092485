package io.lionshare.files.table;

import io.lionshare.apportion.table.VoteTable;
import io.lionshare.plugin.Decimals;
import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Votes of lists in districts as a file has them, in one of two forms. Long: columns {@code list}, {@code district} and
 * {@code votes}, and {@code district_seats} where seats are given; a pair that has no line has no votes. Wide: a row for each
 * list, whose first cell is its name, and a column for each district; a row named {@code seats} gives these; an empty cell
 * means no votes.
 *
 * @param votes lists in rows, districts in columns
 * @param seats of the districts, in the same order; empty if the file has none
 */
public record VoteSheet(VoteTable votes, Optional<List<Long>> seats) {
    private static final String SEATS = "seats";

    /** Copies the list. */
    public VoteSheet {
        Objects.requireNonNull(votes, "votes of a sheet of votes");
        Objects.requireNonNull(seats, "seats of a sheet of votes");
        seats = seats.map(List::copyOf);
    }

    /**
     * Reads a sheet.
     *
     * @param sheet the cells
     * @return votes and seats
     * @throws TableException if a cell is no number, or a row is given twice, with line and column
     */
    public static VoteSheet of(Sheet sheet) {
        if (sheet.rows().size() < 2) {
            throw new TableException(Finding.ofFile("a table of votes must have a head and at least one row"));
        }
        SheetRow head = sheet.rows().get(0);
        List<String> names = head.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        List<SheetRow> body = sheet.rows().subList(1, sheet.rows().size());
        try {
            return names.containsAll(List.of("list", "district", "votes")) ? ofPairs(names, body) : ofGrid(head, body);
        } catch (TableException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new TableException(Finding.ofFile(String.valueOf(e.getMessage())));
        }
    }

    private static VoteSheet ofPairs(List<String> names, List<SheetRow> body) {
        List<String> lists = distinct(body, names.indexOf("list"));
        List<String> districts = distinct(body, names.indexOf("district"));
        double[][] votes = new double[lists.size()][districts.size()];
        boolean[][] given = new boolean[lists.size()][districts.size()];
        long[] seats = new long[districts.size()];
        int ofSeats = names.indexOf("district_seats");
        for (SheetRow row : body) {
            String list = row.cell(names.indexOf("list"));
            String district = row.cell(names.indexOf("district"));
            int i = lists.indexOf(list);
            int j = districts.indexOf(district);
            if (given[i][j]) {
                throw new TableException(new Finding(row.line(), "list", list + " is given twice in " + district));
            }
            given[i][j] = true;
            votes[i][j] = number(row, names.indexOf("votes"), "votes");
            if (ofSeats >= 0) {
                long number = whole(row, ofSeats, "district_seats");
                if (seats[j] > 0 && seats[j] != number) {
                    throw new TableException(new Finding(
                            row.line(),
                            "district_seats",
                            "seats of " + district + " are " + seats[j] + " further above"));
                }
                seats[j] = number;
            }
        }
        VoteTable table = VoteTable.of(lists, districts, votes);
        return new VoteSheet(table, ofSeats < 0 ? Optional.empty() : Optional.of(boxed(seats)));
    }

    private static List<String> distinct(List<SheetRow> body, int column) {
        return body.stream().map(row -> row.cell(column)).distinct().toList();
    }

    private static VoteSheet ofGrid(SheetRow head, List<SheetRow> body) {
        int width = head.size() - 1;
        List<String> districts =
                head.cells().subList(1, head.size()).stream().map(String::strip).toList();
        List<String> lists = new ArrayList<>();
        List<double[]> votes = new ArrayList<>();
        Optional<List<Long>> seats = Optional.empty();
        for (SheetRow row : body) {
            if (row.cell(0).strip().toLowerCase(Locale.ROOT).equals(SEATS)) {
                long[] numbers = new long[width];
                for (int j = 0; j < width; j++) {
                    numbers[j] = whole(row, j + 1, districts.get(j));
                }
                seats = Optional.of(boxed(numbers));
            } else {
                double[] numbers = new double[width];
                for (int j = 0; j < width; j++) {
                    numbers[j] = row.cell(j + 1).isBlank() ? 0 : number(row, j + 1, districts.get(j));
                }
                lists.add(row.cell(0).strip());
                votes.add(numbers);
            }
        }
        return new VoteSheet(VoteTable.of(lists, districts, votes.toArray(double[][]::new)), seats);
    }

    private static List<Long> boxed(long[] numbers) {
        List<Long> list = new ArrayList<>();
        for (long number : numbers) {
            list.add(number);
        }
        return list;
    }

    private static double number(SheetRow row, int position, String column) {
        String text = row.cell(position).strip();
        try {
            double number = Decimals.parse(text).doubleValue();
            if (number >= 0 && number < Double.POSITIVE_INFINITY) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new TableException(new Finding(row.line(), column, wrong(text, "a number such as 1200 or 0.5")));
        }
        throw new TableException(new Finding(row.line(), column, wrong(text, ">= 0 and finite")));
    }

    private static long whole(SheetRow row, int position, String column) {
        double number = number(row, position, column);
        if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
            throw new TableException(new Finding(
                    row.line(), column, wrong(row.cell(position), "a whole number, at most " + Integer.MAX_VALUE)));
        }
        return (long) number;
    }

    private static String wrong(String text, String condition) {
        return "'" + PrintableText.value(text) + "' must be " + condition;
    }

    @Override
    public String toString() {
        return PrintableText.brief(votes.toString());
    }
}
