package io.lionshare.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is to be shown, in order and free of any format. Immutable.
 *
 * @param title the question that it answers
 * @param sections at least one, under different ids, with charts under different ids
 */
public record Report(String title, List<Section> sections) {
    /** Refuses a blank title, no sections, and an id of sections or of charts used twice. */
    public Report {
        sections = List.copyOf(sections);
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of a report ('" + title + "') must not be blank");
        }
        if (sections.isEmpty()) {
            throw new IllegalArgumentException("report '" + title + "' must have at least one section");
        }
        requireDistinct("section", sections.stream().map(Section::id));
        requireDistinct("chart", charts(sections).map(Chart::id));
    }

    /**
     * A report with sections and charts that may have been given the same id, since burdens are called as somebody likes: a
     * number makes them differ.
     *
     * @param title the question that it answers
     * @param sections at least one
     * @return the report
     */
    public static Report of(String title, List<Section> sections) {
        Ids ids = new Ids();
        Ids charts = new Ids();
        return new Report(
                title,
                sections.stream()
                        .map(section -> new Section(
                                ids.distinct(section.id()), section.title(), distinct(section.elements(), charts)))
                        .toList());
    }

    private static List<Element> distinct(List<Element> elements, Ids charts) {
        List<Element> distinct = new ArrayList<>();
        for (Element element : elements) {
            distinct.add(element instanceof Chart chart ? chart.withId(charts.distinct(chart.id())) : element);
        }
        return distinct;
    }

    /** {@return the charts of all sections, in order} */
    public List<Chart> charts() {
        return charts(sections).toList();
    }

    private static Stream<Chart> charts(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.elements().stream())
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast);
    }

    private static void requireDistinct(String of, Stream<String> ids) {
        Set<String> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(of + " " + id + " is given twice; ids must differ");
            }
        });
    }
}
