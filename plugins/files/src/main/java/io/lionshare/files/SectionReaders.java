package io.lionshare.files;

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
            new PricesReader(),
            new PlansReader(),
            new BaselineReader(),
            PLEDGES,
            new WhatIfsReader(),
            new SentencesReader("notes", draft -> draft.notes),
            new SentencesReader("sources", draft -> draft.sources));

    private SectionReaders() {}

    /** The file as a whole. */
    static AllowedKeys scenario() {
        return new AllowedKeys(
                "scenario",
                ALL.stream()
                        .filter(SectionReader::isRequired)
                        .map(SectionReader::key)
                        .toList(),
                ALL.stream()
                        .filter(section -> !section.isRequired())
                        .map(SectionReader::key)
                        .toList());
    }
}
