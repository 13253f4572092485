package io.lionshare.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lionshare.level.Fraction;
import io.lionshare.model.Actual;
import io.lionshare.model.Alliance;
import io.lionshare.model.Burden;
import io.lionshare.model.ContributionType;
import io.lionshare.model.Limit;
import io.lionshare.model.Limits;
import io.lionshare.model.Member;
import io.lionshare.model.Pledge;
import io.lionshare.model.PledgedAmount;
import io.lionshare.model.Pledges;
import io.lionshare.model.Prices;
import io.lionshare.model.StepBack;
import io.lionshare.model.WhatIf;
import io.lionshare.plugin.Names;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies of a scenario that has everything: one thing differs, and nothing is dropped. */
class ScenarioTest {
    private static final Burden FORCE = Burden.of(ContributionType.of("force", "persons", "1"), "100");
    private static final Burden FUND = Burden.of(ContributionType.of("fund", "EUR", "0.01"), "1.00");
    private static final Plan ONE = plan("one");
    private static final Plan TWO = plan("two");
    private static final Actual ACTUAL = Actual.amounts("a publisher", "2025");

    /** A value of a module that core does not know. */
    private record Pace(String burden) implements KeyedValue {
        @Override
        public void requireFit(Alliance alliance, Collection<Burden> burdens) {
            Names.requireKnown(
                    "burden with a pace",
                    burden,
                    burdens.stream().map(Burden::id).toList());
        }
    }

    private static final Scenario FULL = Scenario.of(
                    "full",
                    Alliance.of(List.of(), List.of(Member.of("A", "A"), Member.of("B", "B")), List.of()),
                    List.of(FORCE, FUND),
                    List.of(ONE, TWO))
            .withDescription(new Description("full", List.of("a note"), List.of("a source")))
            .withLimits("force", Limits.of(Limit.ceiling("A", "10")))
            .withPlans(List.of(ONE, TWO), "two")
            .withActual("force", ACTUAL.with("A", "1").with("B", "2"))
            .withKeyed("pace", new Pace("force"))
            .withPledges(Pledges.of(pledge("first", "A")))
            .withPrices(Prices.in("EUR").with("force", "1").with("fund", "1"))
            .withWhatIfs(List.of(new WhatIf.Withdraws("without A", StepBack.entirely(List.of(FORCE, FUND), "A"))));

    private static Plan plan(String name) {
        return Plan.of(name, new Faulty.Strategy(alliance -> new double[alliance.size()]));
    }

    private static Pledge pledge(String id, String member) {
        return Pledge.of(
                id,
                member,
                "force",
                PledgedAmount.of("5"),
                Pledge.Status.COMMITTED,
                LocalDate.of(2026, 1, 31),
                "a newspaper");
    }

    static Stream<Arguments> copies() {
        return Stream.of(
                copy(
                        "withDescription",
                        "description",
                        it -> it.withDescription(new Description("other", List.of(), List.of()))),
                copy(
                        "withAlliance",
                        "alliance",
                        it -> it.withAlliance(Alliance.of(Member.of("A", "Anna"), Member.of("B", "Bert")))),
                copy(
                        "withRequirements",
                        "requirements",
                        it -> it.withRequirements(List.of(Requirement.of(FORCE), Requirement.of(FUND)))),
                copy("withLimits", "requirements", it -> it.withLimits("fund", Limits.of(Limit.floor("B", "0.10")))),
                copy("withPlans", "planSet", it -> it.withPlans(List.of(ONE), "one")),
                copy("withPlans", "planSet", it -> it.withPlans(PlanSet.of(List.of(TWO)))),
                copy("under", "planSet", it -> it.under(ONE)),
                copy("withActual", "requirements", it -> it.withActual("fund", ACTUAL.with("B", "3"))),
                copy("withKeyed", "keyed", it -> it.withKeyed("pace", new Pace("fund"))),
                copy("withPledges", "prospects", it -> it.withPledges(Pledges.of(pledge("second", "B")))),
                copy("withWhatIfs", "prospects", it -> it.withWhatIfs(List.of())),
                copy(
                        "withPrices",
                        "prices",
                        it -> it.withPrices(Prices.in("USD").with("force", "2").with("fund", "2"))));
    }

    private static Arguments copy(String method, String component, UnaryOperator<Scenario> made) {
        return Arguments.of(method, component, made);
    }

    @ParameterizedTest(name = "{0} changes {1}")
    @MethodSource("copies")
    void aCopyDiffersInOneComponentAlone(String method, String component, UnaryOperator<Scenario> made)
            throws ReflectiveOperationException {
        Scenario copy = made.apply(FULL);
        for (RecordComponent part : Scenario.class.getRecordComponents()) {
            boolean isSame = Objects.equals(
                    part.getAccessor().invoke(FULL), part.getAccessor().invoke(copy));
            assertThat(isSame)
                    .as("%s after %s", part.getName(), method)
                    .isNotEqualTo(part.getName().equals(component));
        }
    }

    @Test
    void everyCopyIsTested() {
        assertThat(Arrays.stream(Scenario.class.getMethods())
                        .filter(method -> method.getReturnType() == Scenario.class)
                        .map(Method::getName)
                        .filter(name -> !name.equals("of")))
                .hasSameElementsAs(copies().map(copy -> (String) copy.get()[0]).toList())
                .hasSize((int) copies().count());
        assertThat(Scenario.class.getRecordComponents()).hasSizeLessThanOrEqualTo(7);
    }

    @Test
    void partsCanBeReadByTheirNames() {
        assertThat(FULL.name()).isEqualTo("full");
        assertThat(FULL.burden("fund")).isEqualTo(FUND);
        assertThat(FULL.limits()).isEqualTo(Map.of("force", Limits.of(Limit.ceiling("A", "10"))));
        assertThat(FULL.plan("one")).isSameAs(ONE);
        assertThat(FULL.baselinePlan()).isSameAs(TWO);
        assertThat(FULL.requirement(FUND)).isEqualTo(Requirement.of(FUND));
        assertThat(FULL.keyed("pace", Pace.class)).contains(new Pace("force"));
        assertThat(FULL.keyed("speed", Pace.class)).isEmpty();
    }

    @Test
    void actualSharesAreExactAndThoseOfUnknownMembersAreUnknown() {
        assertThat(FULL.requirement(FORCE).actualShares())
                .isEqualTo(Map.of("A", Fraction.of(1, 3), "B", Fraction.of(2, 3)));
        assertThat(FULL.requirement(FUND).actualShares()).isEmpty();
        assertThat(Requirement.of(FUND)
                        .withActual(Actual.shares("a publisher", "2025").with("B", "12.5"))
                        .actualShares())
                .isEqualTo(Map.of("B", Fraction.of(1, 8)));
        assertThat(Requirement.of(FUND).withActual(ACTUAL.with("A", "0")).actualShares())
                .isEmpty();
    }

    @Test
    void actualFiguresMustFitTheScenario() {
        assertThatThrownBy(() -> FULL.withActual("fnd", ACTUAL))
                .hasMessage("unknown burden with actual figures 'fnd'; known: force, fund\nMaybe 'fund'?");
        assertThatThrownBy(() -> FULL.withActual("fund", ACTUAL.with("C", "1")))
                .hasMessageStartingWith("unknown member with an actual figure 'C'; known: A, B");
    }

    @Test
    void aValueOfAModuleMustFitTheScenarioWhereverThatChanges() {
        assertThatThrownBy(() -> FULL.withKeyed("pace", new Pace("ships")))
                .hasMessageStartingWith("unknown burden with a pace 'ships'; known: force, fund");
        Scenario bare = Scenario.of("bare", FULL.alliance(), List.of(FORCE, FUND), List.of(ONE))
                .withKeyed("pace", new Pace("force"));
        assertThatThrownBy(() -> bare.withRequirements(List.of(Requirement.of(FUND))))
                .hasMessageStartingWith("unknown burden with a pace 'force'; known: fund");
    }
}
