package io.lionshare.report;

import java.util.List;

/**
 * What is to be shown, in order and free of any format. Immutable.
 *
 * @param title the question that it answers
 * @param sections at least one, under different ids
 */
public record Report(String title, List<Section> sections) {
    /** Refuses a blank title, no sections, and an id used twice. */
    public Report {
        sections = List.copyOf(sections);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of a report ('" + title + "') must not be blank");
        }
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("report '" + title + "' must have at least one section");
        }
        List<String> ids = sections.stream().map(Section::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                throw new IllegalArgumentException("section " + ids.get(i) + " is given twice; ids must differ");
            }
        }
    }
}
