package io.lionshare.files;

import io.lionshare.plugin.Plugins;
import java.util.List;

/** The sections of a scenario file in the order in which they are read: each one only needs those before it. */
final class SectionReaders {
    static final SectionReader BLOCS = new BlocsReader();
    static final SectionReader BURDENS = new BurdensReader();
    static final SectionReader PLEDGES = new PledgesReader();

    static final List<SectionReader> ALL = List.of(
            new NameReader(),
            new MembersReader(),
            new IndicatorsReader(),
            new TheatreReader(),
            BLOCS,
            BURDENS,
            new LimitsReader(),
            new ActualReader(),
            new PricesReader(),
            new PlansReader(),
            new BaselineReader(),
            PLEDGES,
            new WhatIfsReader(),
            new SentencesReader("notes", draft -> draft.notes),
            new SentencesReader("sources", draft -> draft.sources));

    private SectionReaders() {}

    /** Whether a key is one that every scenario may have. */
    static boolean isOwn(String key) {
        return ALL.stream().anyMatch(section -> section.key().equals(key));
    }

    /** The file as a whole, with the given sections. */
    static AllowedKeys scenario(List<SectionReader> sections) {
        return new AllowedKeys(
                "scenario",
                sections.stream()
                        .filter(SectionReader::isRequired)
                        .map(SectionReader::key)
                        .toList(),
                sections.stream()
                        .filter(section -> !section.isRequired())
                        .map(SectionReader::key)
                        .toList(),
                Plugins.MISSING);
    }
}
