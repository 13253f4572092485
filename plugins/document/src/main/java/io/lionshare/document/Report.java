package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is shown.
 *
 * @param title the question
 * @param lead what is divided, among which members, in how many ways; may be empty
 * @param summary the answer on one screen of a terminal
 * @param series the plans; a mark refers to one by its position
 * @param views one for each burden; the reader looks at one at a time
 * @param sections about all burdens
 * @param reference how the report was made, to be looked up
 */
public record Report(
        String title,
        String lead,
        Summary summary,
        List<Series> series,
        List<View> views,
        List<Section> sections,
        List<Section> reference) {
    /** Refuses a blank title and two sections with the same id in one list. */
    public Report {
        Objects.requireNonNull(title, "title of a report");
        Objects.requireNonNull(lead, "lead of a report");
        Objects.requireNonNull(summary, "summary of a report");
        Objects.requireNonNull(series, "series of a report");
        Objects.requireNonNull(views, "views of a report");
        Objects.requireNonNull(sections, "sections of a report");
        Objects.requireNonNull(reference, "reference of a report");
        if (title.isBlank()) {
            throw new IllegalArgumentException("title of a report must not be blank");
        }
        series = List.copyOf(series);
        views = List.copyOf(views);
        sections = List.copyOf(sections);
        reference = List.copyOf(reference);
        requireDistinct("view", views.stream().map(View::id).toList());
        requireDistinct(
                "section",
                Stream.concat(sections.stream(), reference.stream())
                        .map(Section::id)
                        .toList());
    }

    /**
     * Every section: those of the views, the common ones, the reference.
     *
     * @return the sections, in order
     */
    public List<Section> allSections() {
        List<Section> all = new ArrayList<>();
        views.forEach(view -> all.addAll(view.sections()));
        all.addAll(sections);
        all.addAll(reference);
        return List.copyOf(all);
    }

    /**
     * A copy with another summary.
     *
     * @param other the answer on one screen
     * @return the copy
     */
    public Report withSummary(Summary other) {
        return new Report(title, lead, other, series, views, sections, reference);
    }

    static void requireDistinct(String role, List<String> ids) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw new IllegalArgumentException(role + " " + id + " is given twice; ids must differ");
            }
        }
    }

    @Override
    public String toString() {
        return PrintableText.brief("report: " + title);
    }
}
