package io.lionshare.document;

import io.lionshare.model.Burden;
import io.lionshare.plan.Comparison;
import io.lionshare.plugin.Plugin;
import java.util.List;
import java.util.Map;

/**
 * Brings sections to the report of a comparison. A provider is found like any other plug-in, by {@code META-INF/services} or
 * {@code provides}. It gives sections of the comparison, sections of each view, or both; none is the default.
 *
 * <p>A section of the page should take at most 20 kB and 900 pixels.
 */
public interface ReportSection extends Plugin {
    /**
     * The id of the section after which those of this provider stand: in a view for {@link #ofView}, among the common ones for
     * {@link #ofComparison}. If the report has no such section they stand at the end.
     *
     * @return the id, such as {@code change} or {@code bargain}
     */
    String after();

    /**
     * Sections about all burdens.
     *
     * @param comparison the plans side by side
     * @return the sections, in order
     */
    default List<Section> ofComparison(Comparison comparison) {
        return List.of();
    }

    /**
     * Sections about one burden.
     *
     * @param comparison the plans side by side
     * @param burden one of its burdens
     * @return the sections, in order
     */
    default List<Section> ofView(Comparison comparison, Burden burden) {
        return List.of();
    }

    @Override
    default ReportSection with(Map<String, String> settings) {
        Plugin.super.with(settings);
        return this;
    }
}
