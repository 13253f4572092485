package io.lionshare.institutional;

import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A table of published figures: comments with the publisher, a line of heads, one line per member. */
final class GoldenTable {
    private final List<String> columns;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    private GoldenTable(List<String> lines) {
        if (!lines.get(0).startsWith("# ")) {
            throw new IllegalStateException("the first line must name the publisher");
        }
        List<String> table =
                lines.stream().filter(line -> !line.startsWith("#")).toList();
        columns = List.of(table.get(0).replaceAll(" \\[[^]]*]", "").split(",", -1));
        for (String line : table.subList(1, table.size())) {
            List<String> cells = List.of(line.split(",", -1));
            rows.put(cells.get(0), cells);
        }
    }

    static GoldenTable read(String file) {
        try (InputStream stream = Objects.requireNonNull(GoldenTable.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new GoldenTable(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collection<String> ids() {
        return rows.keySet();
    }

    /** The ids whose cell in a column is not empty. */
    String[] listed(String column) {
        return ids().stream().filter(id -> !cell(id, column).isEmpty()).toArray(String[]::new);
    }

    private String cell(String id, String column) {
        return Objects.requireNonNull(rows.get(id), id).get(columns.indexOf(column));
    }

    BigDecimal figure(String id, String column) {
        return new BigDecimal(cell(id, column));
    }

    /** The columns as indicators of the same names. */
    Alliance alliance(String... indicators) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String indicator : indicators) {
            names.put(indicator, indicator);
        }
        return alliance(names);
    }

    /** Columns by the indicator that they stand for. */
    Alliance alliance(Map<String, String> columnByIndicator, Bloc... blocs) {
        List<Member> members = new ArrayList<>();
        for (String id : ids()) {
            Map<String, Double> values = new LinkedHashMap<>();
            columnByIndicator.forEach((indicator, column) ->
                    values.put(indicator, figure(id, column).doubleValue()));
            members.add(new Member(id, id, values));
        }
        return Alliance.of(
                columnByIndicator.keySet().stream()
                        .map(indicator -> Indicator.of(indicator, "1"))
                        .toList(),
                members,
                List.of(blocs));
    }

    /** The same alliance with one value times a factor. */
    static Alliance perturbed(Alliance alliance, String id, String indicator, double factor) {
        List<Member> members = alliance.members().stream()
                .map(member -> member.id().equals(id)
                        ? member.with(
                                indicator,
                                factor
                                        * Objects.requireNonNull(
                                                member.indicators().get(indicator)))
                        : member)
                .toList();
        return Alliance.of(alliance.indicators(), members, alliance.blocs());
    }
}
