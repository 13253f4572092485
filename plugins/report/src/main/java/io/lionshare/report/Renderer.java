package io.lionshare.report;

/** Writes a report in one format. */
@FunctionalInterface
public interface Renderer {
    /**
     * The report in this format. The same report always gives the same characters.
     *
     * @param report what is to be shown
     * @return the whole document
     */
    String render(Report report);
}
