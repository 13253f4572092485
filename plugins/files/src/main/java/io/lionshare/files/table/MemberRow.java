package io.lionshare.files.table;

import io.lionshare.files.table.NumberForm.Figure;
import io.lionshare.model.Member;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as a member.
 *
 * @param line the line of the file
 * @param id the member's id
 * @param name the member's name
 * @param figures by the id of the indicator; a figure that is missing is absent
 * @param blocs the name of a bloc by the column in which it stands
 */
record MemberRow(long line, String id, String name, Map<String, Figure> figures, Map<ColumnReading, String> blocs) {
    Member member() {
        Map<String, Double> values = new LinkedHashMap<>();
        figures.forEach((indicator, figure) -> values.put(indicator, figure.value()));
        return new Member(id, name, values);
    }

    /** Whether a setting that lists rows means this one, by its id or its name. */
    boolean isOneOf(List<String> listed) {
        return listed.contains(id) || listed.contains(name);
    }
}
