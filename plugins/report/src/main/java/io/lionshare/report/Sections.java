package io.lionshare.report;

import io.lionshare.document.ReportSection;
import io.lionshare.document.Section;
import io.lionshare.plugin.Plugins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;

/** The sections that other modules bring, each after the one that it names. */
final class Sections {
    private final List<ReportSection> providers;

    private Sections(List<ReportSection> providers) {
        this.providers = providers;
    }

    /** Those that the context class loader sees. */
    static Sections load() {
        return of(Plugins.of(ReportSection.class, ServiceLoader.load(ReportSection.class)));
    }

    /** These, in order of their ids. */
    static Sections of(Plugins<ReportSection> providers) {
        return new Sections(providers.all());
    }

    /** A list of sections with those of the providers in their places; of several that name the same one, in order of their ids. */
    List<Section> into(List<Section> own, Function<ReportSection, List<Section>> brought) {
        List<Section> all = new ArrayList<>(own);
        Map<String, Integer> broughtAfter = new HashMap<>();
        for (ReportSection provider : providers) {
            List<Section> sections = brought.apply(provider);
            int place = all.size();
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).id().equals(provider.after())) {
                    place = i + 1 + broughtAfter.getOrDefault(provider.after(), 0);
                }
            }
            all.addAll(place, sections);
            broughtAfter.merge(provider.after(), sections.size(), Integer::sum);
        }
        return all;
    }
}
