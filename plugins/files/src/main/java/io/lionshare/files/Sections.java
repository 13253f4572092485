package io.lionshare.files;

import java.util.List;

/** The sections of a scenario file in the order in which they are read: each one only needs those before it. */
final class Sections {
    static final Section BLOCS = new BlocsSection();
    static final Section BURDENS = new BurdensSection();
    static final Section PLEDGES = new PledgesSection();

    static final List<Section> ALL = List.of(
            new NameSection(),
            new MembersSection(),
            new TheatreSection(),
            BLOCS,
            BURDENS,
            new LimitsSection(),
            new PricesSection(),
            new PlansSection(),
            new BaselineSection(),
            PLEDGES,
            new WhatIfsSection(),
            new SentencesSection("notes", draft -> draft.notes),
            new SentencesSection("sources", draft -> draft.sources));

    private Sections() {}

    /** The file as a whole. */
    static Shape scenario() {
        return new Shape(
                "scenario",
                ALL.stream().filter(Section::isRequired).map(Section::key).toList(),
                ALL.stream()
                        .filter(section -> !section.isRequired())
                        .map(Section::key)
                        .toList());
    }
}
