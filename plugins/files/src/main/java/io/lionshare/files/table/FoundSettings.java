package io.lionshare.files.table;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that was found in a file as settings, so that it is read the same once more. */
final class FoundSettings {
    private FoundSettings() {}

    private static Map<String, List<String>> withMissing(Map<String, List<String>> lists, Set<String> markers) {
        Set<String> missing = new LinkedHashSet<>(lists.getOrDefault("missing", List.of()));
        missing.addAll(markers);
        Map<String, List<String>> more = new LinkedHashMap<>(lists);
        if (!missing.isEmpty()) {
            more.put("missing", List.copyOf(missing));
        }
        return more;
    }

    static TableSettings of(
            TableSettings said,
            Optional<Character> separator,
            NumberForm form,
            List<NumberEvidence.Cell> numbers,
            List<ColumnReading> columns,
            Set<String> markers) {
        boolean hasDecimals =
                numbers.stream().anyMatch(cell -> cell.number().digits().indexOf(form.decimal()) >= 0);
        Set<Character> groupings = numbers.stream()
                .flatMap(cell -> cell.number().grouping(form.decimal()).stream())
                .collect(Collectors.toSet());
        Optional<Character> grouping =
                groupings.size() == 1 ? groupings.stream().findFirst() : Optional.empty();
        Map<String, String> heads = new LinkedHashMap<>();
        for (ColumnReading column : columns) {
            boolean isUsed = column.kind() != ColumnReading.Kind.LEFT_OUT;
            if (isUsed
                    && (!column.shownHead().equals(column.id())
                            || said.columns().containsKey(column.id()))) {
                heads.put(column.id(), column.head());
            }
            if (column.kind() == ColumnReading.Kind.ID_AND_NAME) {
                heads.put(ColumnFinder.NAME, column.head());
            }
        }
        return new TableSettings(
                said.encoding(),
                said.separator().or(() -> separator),
                said.decimal()
                        .or(() -> hasDecimals || !groupings.isEmpty() ? Optional.of(form.decimal()) : Optional.empty()),
                said.grouping().or(() -> grouping),
                heads,
                withMissing(said.lists(), markers));
    }
}
