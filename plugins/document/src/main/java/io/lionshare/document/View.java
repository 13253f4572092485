package io.lionshare.document;

import io.lionshare.plugin.PrintableText;
import java.util.List;
import java.util.Objects;

/**
 * One burden.
 *
 * @param id lower-case words joined by hyphens, unique in the report
 * @param title such as {@code Troops}
 * @param total such as {@code 30,000}
 * @param sections about this burden
 */
public record View(String id, String title, String total, List<Section> sections) {
    /** Refuses a bad id and two sections with the same id. */
    public View {
        Objects.requireNonNull(title, "title of a view");
        Objects.requireNonNull(total, "total of a view");
        Objects.requireNonNull(sections, "sections of a view");
        Section.requireId("view", id);
        sections = List.copyOf(sections);
        Report.requireDistinct(
                "section of " + id, sections.stream().map(Section::id).toList());
    }

    @Override
    public String toString() {
        return PrintableText.brief("view: " + title);
    }
}
