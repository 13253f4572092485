package io.lionshare.examples.cli.scenario;

import io.lionshare.model.Bound;
import io.lionshare.model.Condition;
import io.lionshare.model.Pledge;
import io.lionshare.model.Pledge.Status;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.pledge.StepBack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What governments were reported to have said about a force for Ukraine, from January 2025 to January 2026; the reports are
 * named with each pledge. Who said no is {@code refused}, who spoke of sending a force after the war is {@code committed},
 * and whatever was only considered or expected is {@code announced}. No figure is added: where none was reported, the amount
 * is unstated, and what was said of a coalition or of earlier plans is a note.
 */
final class UkrainePledges {
    private static final String FORCE = "ground-force";
    private static final String AIR = "air-policing";
    private static final String USA = "USA";

    private static final LocalDate FEBRUARY_17 = LocalDate.of(2025, 2, 17);
    private static final LocalDate SEPTEMBER_4 = LocalDate.of(2025, 9, 4);
    private static final LocalDate JANUARY_8 = LocalDate.of(2026, 1, 8);

    private UkrainePledges() {}

    static Pledges pledges() {
        PledgedAmount none = PledgedAmount.of("0");
        PledgedAmount unstated = PledgedAmount.unstated();
        return Pledges.of(
                force(
                        "fra-2025-02",
                        "FRA",
                        PledgedAmount.upTo("10000"),
                        Status.ANNOUNCED,
                        FEBRUARY_17,
                        "kyivindependent.com"),
                force("usa-2025-02", USA, none, Status.REFUSED, FEBRUARY_17, "kyivindependent.com"),
                force("pol-2025-02", "POL", none, Status.REFUSED, FEBRUARY_17, "newsukraine.rbc.ua"),
                force("swe-2025-02", "SWE", unstated, Status.ANNOUNCED, FEBRUARY_17, "newsukraine.rbc.ua"),
                force("ita-2025-09", "ITA", none, Status.REFUSED, SEPTEMBER_4, "news.laodong.vn; voz.us"),
                force("deu-2025-09", "DEU", unstated, Status.REFUSED, SEPTEMBER_4, "english.almayadeen.net; voz.us"),
                force("esp-2025-09", "ESP", unstated, Status.REFUSED, SEPTEMBER_4, "english.almayadeen.net"),
                force("bgr-2025-09", "BGR", none, Status.REFUSED, SEPTEMBER_4, "news.laodong.vn"),
                force(
                        "gbr-2025-09",
                        "GBR",
                        unstated,
                        Status.COMMITTED,
                        SEPTEMBER_4,
                        "news.laodong.vn; globalleadersinsights.com"),
                force("fra-2025-09", "FRA", unstated, Status.COMMITTED, SEPTEMBER_4, "news.laodong.vn"),
                force(
                        "gbr-2026-01",
                        "GBR",
                        PledgedAmount.upTo("7499"),
                        Status.ANNOUNCED,
                        JANUARY_8,
                        "newsukraine.rbc.ua"),
                force("deu-2026-01", "DEU", unstated, Status.ANNOUNCED, JANUARY_8, "newsukraine.rbc.ua"));
    }

    private static Pledge force(
            String id, String member, PledgedAmount amount, Status status, LocalDate date, String source) {
        return Pledge.of(id, member, FORCE, amount, status, date, source);
    }

    static List<String> notes() {
        return List.of(
                "Said of the coalition, and so nobody's pledge: at least 200,000 peacekeepers needed (Zelensky, January 2025,"
                        + " news.liga.net); a force of 25,000 to 30,000 (17 February 2025, kyivindependent.com;"
                        + " newsukraine.rbc.ua); up to 30,000 led by the United Kingdom and France, with US air power behind"
                        + " it (February 2025, a copy of low quality); 35 countries attend and 26 commit troops or a"
                        + " presence on land, at sea or in the air (Macron, 4 September 2025, english.almayadeen.net;"
                        + " voz.us).",
                "Also: the Paris Declaration on a multinational force (6 January 2026, independent.co.uk; lbc.co.uk; rmx.news);"
                        + " planned Ukrainian forces of 800,000 (6 January 2026, westminsterpimliconews.co.uk; mdfy.news);"
                        + " up to 15,000 by the United Kingdom and France together, earlier plans of 64,000 in all and up to"
                        + " 10,000 British, a trained British army of about 71,000 (The Times, 8 January 2026, in"
                        + " newsukraine.rbc.ua).",
                "Pledges tell what was reported, not what was agreed: up to 7,499 stands for \"less than 7,500\", and those"
                        + " said to intend to deploy after the war count as committed, with no amount stated.");
    }

    static List<WhatIf> whatIfs() {
        Bound nothing = Bound.parse("0");
        Pledge support = Pledge.of(
                        "usa-air",
                        USA,
                        AIR,
                        PledgedAmount.unstated(),
                        Status.ANNOUNCED,
                        JANUARY_8,
                        "a what-if, not said")
                .onCondition(Condition.givesAtLeast("Europe", FORCE, "20000"));
        return List.of(
                new WhatIf.Withdraws(
                        "US minimal role: air support only",
                        new StepBack(USA, Map.of(FORCE, nothing, "fund", nothing))),
                new WhatIf.Withdraws(
                        "No US at all", new StepBack(USA, Map.of(FORCE, nothing, AIR, nothing, "fund", nothing))),
                new WhatIf.Pledged("US air support conditional on 20,000 European troops", support));
    }
}
