package io.lionshare.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Members stand in order of their ids, and what does not fit together is refused. */
class AllianceTest {
    private static final Indicator GDP = Indicator.of("gdp", "USD");
    private static final Member FRA = Member.of("FRA", "France").with("gdp", 3);
    private static final Member DEU = Member.of("DEU", "Germany").with("gdp", 4);
    private static final Member ISL = Member.of("ISL", "Iceland");
    private static final Member MCO = Member.of("MCO", "Monaco");

    private static Alliance alliance(Bloc... blocs) {
        return Alliance.of(List.of(GDP), List.of(MCO, FRA, ISL, DEU), List.of(blocs));
    }

    @Test
    void anotherMemberOfTheSameIdTakesItsPlace() {
        Member first = Member.of("B", "Bert").with("gdp", 1);
        Alliance alliance = Alliance.of(first, Member.of("A", "Anna").with("gdp", 2));
        Member other = Member.of("B", "Berta").with("gdp", 3);
        Alliance changed = alliance.with(other);
        assertThat(changed).isEqualTo(Alliance.of(other, Member.of("A", "Anna").with("gdp", 2)));
        assertThat(changed.membersAsGiven()).extracting(Member::name).containsExactly("Berta", "Anna");
        assertThat(changed.position("B")).isOne();
        assertThat(alliance.values("gdp")).containsExactly(2, 1);
        assertThatThrownBy(() -> alliance.with(Member.of("C", "Carl"))).hasMessageContaining("member");
        assertThatThrownBy(() -> alliance.with(first.with("area", 1))).hasMessageContaining("indicator of B");
    }

    @Test
    void membersStandInOrderOfTheirIds() {
        Alliance alliance = alliance();
        assertThat(alliance.members()).containsExactly(DEU, FRA, ISL, MCO);
        assertThat(alliance.position("ISL")).isEqualTo(2);
        assertThat(alliance.size()).isEqualTo(4);
    }

    @Test
    void blocsStandForThePositionsOfTheirMembers() {
        Alliance alliance = alliance(Bloc.of("Islands", "ISL"), Bloc.of("Europe", "MCO", "DEU", "FRA"));
        assertThat(alliance.positions("Europe")).containsExactly(0, 1, 3);
        assertThat(alliance.positions("ISL")).containsExactly(2);
        assertThat(alliance.blocs()).extracting(Bloc::name).containsExactly("Islands", "Europe");
    }

    @Test
    void valuesComeInTheOrderOfMembers() {
        Alliance two = Alliance.of(List.of(GDP), List.of(FRA, DEU), List.of());
        assertThat(two.values("gdp")).containsExactly(4, 3);
        two.values("gdp")[0] = 9;
        assertThat(two.values("gdp")).containsExactly(4, 3);
        assertThat(two.indicators()).containsExactly(GDP);
    }

    @Test
    void noMembersAreRefused() {
        assertThatThrownBy(() -> Alliance.of(List.of(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an alliance must have at least one member");
    }

    @Test
    void aDuplicateMemberIsRefused() {
        assertThatThrownBy(() -> Alliance.of(List.of(GDP), List.of(FRA, DEU, FRA), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("member FRA is given twice; ids must differ");
    }

    @Test
    void aDuplicateIndicatorIsRefused() {
        assertThatThrownBy(() -> Alliance.of(List.of(GDP, Indicator.of("gdp", "EUR")), List.of(FRA), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator gdp is given twice; ids must differ");
    }

    @Test
    void aValueOfAnUnknownIndicatorIsRefused() {
        assertThatThrownBy(() -> Alliance.of(List.of(GDP), List.of(FRA.with("gpd", 1)), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown indicator of FRA 'gpd'; known: gdp");
    }

    @Test
    void aBlocWithAnUnknownMemberIsRefused() {
        assertThatThrownBy(() -> alliance(Bloc.of("Europe", "FRA", "DEN")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown member of bloc Europe 'DEN'; known: DEU, FRA, ISL, MCO" + "\nMaybe 'DEU'?");
    }

    @Test
    void aBlocMayNotHaveTheNameOfAnother() {
        assertThatThrownBy(() -> alliance(Bloc.of("Europe", "FRA"), Bloc.of("Europe", "DEU")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of bloc Europe must differ from every other bloc and member");
        assertThatThrownBy(() -> alliance(Bloc.of("FRA", "FRA")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of bloc FRA must differ from every other bloc and member");
    }

    @Test
    void anEmptyBlocIsRefused() {
        assertThatThrownBy(() -> Bloc.of("Europe"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bloc Europe must have at least one member");
    }

    @Test
    void aMissingIndicatorListsTheMembersThatLackIt() {
        assertThatThrownBy(() -> alliance().values("gdp"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("indicator gdp is missing for ISL, MCO");
    }

    @Test
    void unknownNamesAreRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> alliance().position("FRB"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown member 'FRB'; known: DEU, FRA, ISL, MCO\nMaybe 'FRA'?");
        assertThatThrownBy(() -> alliance(Bloc.of("Europe", "FRA")).positions("europa"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown member or bloc 'europa'; known: DEU, Europe, FRA, ISL, MCO\nMaybe 'Europe'?");
        assertThatThrownBy(() -> alliance().values("population"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown indicator 'population'; known: gdp");
    }

    @Test
    void aNameOrAnotherCodeOfAMemberIsAHint() {
        Alliance alliance = Alliance.of(
                List.of(GDP), List.of(FRA, Member.of("GBR", "United Kingdom"), Member.of("GR", "Greece")), List.of());
        Map.of("france", "FRA (France)", "fr", "FRA (France)", "UK", "GBR (United Kingdom)", "GRC", "GR (Greece)")
                .forEach((name, hint) -> assertThatThrownBy(() -> alliance.position(name))
                        .as(name)
                        .hasMessage("unknown member '" + name + "'; known: FRA, GBR, GR\nMaybe " + hint));
    }

    @Test
    void aValueThatIsNotFiniteIsRefused() {
        assertThatThrownBy(() -> ISL.with("gdp", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gdp of ISL (NaN) must be finite"
                        + "\nMaybe leave it out: an indicator that was not measured is absent");
    }

    @Test
    void blankNamesAreRefused() {
        assertThatThrownBy(() -> Member.of(" ", "Nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id of a member (' ') must not be blank");
        assertThatThrownBy(() -> Member.of("XXX", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of member XXX ('') must not be blank");
        assertThatThrownBy(() -> Indicator.of("gdp", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit of indicator gdp (' ') must not be blank");
        assertThatThrownBy(() -> Bloc.of("", "FRA"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name of a bloc ('') must not be blank");
    }
}
