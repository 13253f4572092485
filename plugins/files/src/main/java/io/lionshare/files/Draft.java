package io.lionshare.files;

import io.lionshare.files.table.MemberTable;
import io.lionshare.files.table.TableReader;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Burden;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.WhatIf;
import io.lionshare.plan.Description;
import io.lionshare.plan.KeyedValue;
import io.lionshare.plan.Plan;
import io.lionshare.plan.PlanSet;
import io.lionshare.plan.Prospects;
import io.lionshare.plan.Requirement;
import io.lionshare.plan.Scenario;
import io.lionshare.plugin.Plugins;
import io.lionshare.score.ScoringStrategy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What has been read of a scenario so far. */
final class Draft {
    final Reading reading;
    final Folder folder;
    final PlanPlugins plugins;
    final TableReader tables;

    /** As the theatre sets them, once that has been read. */
    Plugins<ScoringStrategy> strategies;

    String name = "";
    String baseline = "";

    /** Keys of sections with problems: what does not fit together with them would only repeat these. */
    final Set<String> broken = new HashSet<>();

    /** Empty until the table has been read without a problem. */
    Optional<MemberTable> members = Optional.empty();

    /** The name of its file, as messages have it. */
    String fileOfMembers = "";

    final List<Bloc> blocs = new ArrayList<>();

    /** Those of blocs with problems, too. */
    final Set<String> blocNames = new LinkedHashSet<>();

    private Optional<Alliance> alliance = Optional.empty();
    final List<Burden> burdens = new ArrayList<>();

    /** Those of burdens with problems, too. */
    final Set<String> burdenIds = new LinkedHashSet<>();

    final Map<String, Limits> limits = new LinkedHashMap<>();
    final Map<String, Actual> actual = new LinkedHashMap<>();
    Optional<Prices> prices = Optional.empty();
    final List<Plan> plans = new ArrayList<>();

    /** Those of plans with problems, too. */
    final Set<String> planNames = new LinkedHashSet<>();

    Pledges pledges = Pledges.none();
    final List<WhatIf> whatIfs = new ArrayList<>();
    final Map<String, KeyedValue> keyed = new LinkedHashMap<>();
    final List<String> notes = new ArrayList<>();
    final List<String> sources = new ArrayList<>();

    Draft(Reading reading, Folder folder, PlanPlugins plugins, TableReader tables) {
        this.reading = reading;
        this.folder = folder;
        this.plugins = plugins;
        this.tables = tables;
        this.strategies = plugins.strategies();
    }

    /** None while the table could not be read. */
    Set<String> memberIds() {
        Set<String> ids = new LinkedHashSet<>();
        members.ifPresent(table -> table.members().forEach(member -> ids.add(member.id())));
        return ids;
    }

    /** None while the table could not be read. */
    List<Member> knownMembers() {
        return members.map(MemberTable::members).orElse(List.of());
    }

    void add(Bloc bloc) {
        blocNames.add(bloc.name());
        blocs.add(bloc);
    }

    /** Whether sections were read without a problem. */
    boolean areFine(SectionReader... sections) {
        return Arrays.stream(sections).map(SectionReader::key).noneMatch(broken::contains);
    }

    /** Refuses what does not fit the alliance and other sections; does not look where these have problems of their own. */
    boolean fits(Place place, Consumer<Alliance> check, SectionReader... sections) {
        int before = reading.count();
        if (areFine(sections)) {
            alliance().ifPresent(whole -> reading.check(place, () -> check.accept(whole)));
        }
        return reading.count() == before;
    }

    /** The members with the blocs of table and scenario, if the table could be read; kept, since no section after blocs adds any. */
    Optional<Alliance> alliance() {
        if (alliance.isEmpty()) {
            alliance = members.map(table -> Alliance.of(table.indicators(), table.members(), blocs));
        }
        return alliance;
    }

    /** What a reader of the figures should know of the table. */
    private List<String> remarks() {
        return members.map(table -> table.remarks(fileOfMembers.substring(
                        1 + Math.max(fileOfMembers.lastIndexOf('/'), fileOfMembers.lastIndexOf('\\')))))
                .orElse(List.of());
    }

    /** The scenario, after all sections were read without a problem. */
    Scenario scenario() {
        Scenario scenario = withSources(remarks());
        return withSources(Stream.concat(remarks().stream(), idleRemarks(scenario).stream())
                .toList());
    }

    /** Which members without figures are counted as carrying nothing. */
    private static List<String> idleRemarks(Scenario scenario) {
        Set<String> idle = scenario.idle();
        int indicators = scenario.alliance().indicators().size();
        return scenario.alliance().members().stream()
                .filter(member ->
                        idle.contains(member.id()) && member.indicators().size() < indicators)
                .map(member -> member.id()
                        + " lacks figures; its ceiling is 0 in every burden, so it carries 0 and needs none")
                .toList();
    }

    private Scenario withSources(List<String> more) {
        return new Scenario(
                new Description(
                        name,
                        notes,
                        Stream.concat(sources.stream(), more.stream()).toList()),
                alliance().orElseThrow(),
                burdens.stream()
                        .map(burden -> new Requirement(
                                burden,
                                limits.getOrDefault(burden.id(), Limits.none()),
                                Optional.ofNullable(actual.get(burden.id()))))
                        .toList(),
                baseline.isEmpty() ? PlanSet.of(plans) : new PlanSet(plans, baseline),
                new Prospects(pledges, whatIfs),
                prices,
                keyed);
    }
}
