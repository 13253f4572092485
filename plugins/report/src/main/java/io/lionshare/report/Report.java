package io.lionshare.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /**
     * A report with sections that may have been given the same id, since burdens are called as somebody likes: a number makes
     * them differ.
     *
     * @param title the question that it answers
     * @param sections at least one
     * @return the report
     */
    public static Report of(String title, List<Section> sections) {
        Set<String> taken = new HashSet<>();
        List<Section> distinct = new ArrayList<>();
        for (Section section : sections) {
            String id = section.id();
            for (int number = 2; !taken.add(id); number++) {
                id = section.id() + "-" + number;
            }
            distinct.add(new Section(id, section.title(), section.elements()));
        }
        return new Report(title, distinct);
    }
}
