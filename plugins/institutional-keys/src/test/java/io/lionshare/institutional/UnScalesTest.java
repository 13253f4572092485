package io.lionshare.institutional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.model.Derivation;
import io.lionshare.model.Indicator;
import io.lionshare.model.Member;
import io.lionshare.score.key.Pipeline;
import io.lionshare.score.key.Rounding;
import io.lionshare.score.key.ShareLimit;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.Stage;
import io.lionshare.score.key.WeightedMean;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scales of the United Nations: published structure, published rates, and limits on synthetic data. */
class UnScalesTest {
    private static final Fraction HUNDRED = Fraction.parse("100");
    private static final Set<String> PERMANENT = Set.of("CHN", "FRA", "GBR", "RUS", "USA");
    private static final GoldenTable SCALES = GoldenTable.read("un-regular-scale.csv");
    private static final GoldenTable LEVEL_I = GoldenTable.read("un-peacekeeping-level-i.csv");
    private static final BigDecimal FLOOR = new BigDecimal("0.00001");
    private static final BigDecimal LEAST_DEVELOPED_CEILING = new BigDecimal("0.0001");
    private static final BigDecimal CEILING = new BigDecimal("0.22");

    @ParameterizedTest
    @ValueSource(strings = {"scale-2021", "scale-2024", "scale-2027"})
    @DisplayName("a published scale keeps every limit, and limits and rounding leave it as it is")
    void publishedScale(String column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String id : SCALES.ids()) {
            BigDecimal rate = SCALES.figure(id, column);
            assertThat(rate).as(id).isBetween(new BigDecimal("0.001"), new BigDecimal("22.000"));
            sum = sum.add(rate);
        }
        assertThat(sum).isEqualTo("100.000");
        assertThat(SCALES.ids().stream().map(id -> SCALES.figure(id, column)))
                .as("both limits bind")
                .contains(new BigDecimal("0.001"), new BigDecimal("22.000"));

        Alliance members = SCALES.alliance(Map.of("rate", column));
        Shares shares = Pipeline.of(
                        WeightedMean.of("rate"),
                        ShareLimit.floor(FLOOR),
                        ShareLimit.ceiling(CEILING),
                        Rounding.to(FLOOR))
                .shares(members);
        for (String id : SCALES.ids()) {
            assertThat(shares.get(members.position(id)).times(HUNDRED).toDecimal(3))
                    .as(id)
                    .isEqualTo(SCALES.figure(id, column));
        }
    }

    private static Alliance peacekeeping(Map<String, String> levels) {
        Map<String, Set<String>> byLevel = new LinkedHashMap<>();
        for (String id : SCALES.ids()) {
            String level = PERMANENT.contains(id) ? "A" : levels.getOrDefault(id, "B");
            byLevel.computeIfAbsent(level, letter -> new HashSet<>()).add(id);
        }
        return SCALES.alliance(
                Map.of("un-regular-rate", "scale-2021"),
                byLevel.entrySet().stream()
                        .map(level -> new Bloc("level " + level.getKey(), level.getValue()))
                        .toArray(Bloc[]::new));
    }

    private static Map<String, String> levelI() {
        Map<String, String> levels = new LinkedHashMap<>();
        LEVEL_I.ids().forEach(id -> levels.put(id, "I"));
        return levels;
    }

    private static BigDecimal percent(Shares shares, Alliance alliance, String id, int decimals) {
        return shares.get(alliance.position(id)).times(HUNDRED).toDecimal(decimals);
    }

    @Test
    @DisplayName("peacekeeping: 19 states of level I pay their published rates, to the printed digit")
    void peacekeepingLevelI() {
        Alliance alliance = peacekeeping(levelI());
        Shares shares = new UnPeacekeeping().pipeline().shares(alliance);
        assertThat(LEVEL_I.ids()).hasSize(19);
        for (String id : LEVEL_I.ids()) {
            assertThat(percent(shares, alliance, id, 4)).as(id).isEqualByComparingTo(LEVEL_I.figure(id, "rate"));
        }
        Alliance perturbed = GoldenTable.perturbed(alliance, "NGA", "un-regular-rate", 1.1);
        assertThat(percent(new UnPeacekeeping().pipeline().shares(perturbed), perturbed, "NGA", 4))
                .isNotEqualByComparingTo(LEVEL_I.figure("NGA", "rate"));
    }

    @Test
    @DisplayName("peacekeeping: what all levels are spared is borne by the permanent members with one premium factor")
    void premium() {
        Map<String, String> levels = levelI();
        String letters = "BCDEFGHIJ";
        Random random = new Random(7);
        for (String id : SCALES.ids()) {
            int letter = random.nextInt(letters.length());
            levels.putIfAbsent(id, letters.substring(letter, letter + 1));
        }
        Alliance alliance = peacekeeping(levels);
        Shares regular = WeightedMean.of("un-regular-rate").shares(alliance);
        Shares shares = new UnPeacekeeping().pipeline().shares(alliance);
        assertThat(PERMANENT.stream()
                        .map(alliance::position)
                        .map(i -> shares.get(i).dividedBy(regular.get(i)))
                        .distinct())
                .hasSize(1)
                .allSatisfy(premium -> assertThat(premium).isGreaterThan(Fraction.ONE));
        Map<String, String> discounts = Map.of(
                "B", "0", "C", "0.075", "D", "0.2", "E", "0.4", "F", "0.6", "G", "0.7", "H", "0.8", "I", "0.8", "J",
                "0.9");
        levels.forEach((id, level) -> {
            if (!PERMANENT.contains(id)) {
                Fraction kept = Fraction.ONE.minus(Fraction.parse(discounts.getOrDefault(level, "")));
                int i = alliance.position(id);
                assertThat(shares.get(i)).as(id).isEqualTo(regular.get(i).times(kept));
            }
        });
    }

    @Test
    @DisplayName("peacekeeping: unknown letters, missing and double levels are refused, naming the step")
    void badLevels() {
        Map<String, String> levels = levelI();
        levels.put("BEL", "K");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnPeacekeeping().scores(peacekeeping(levels)))
                .withMessageStartingWith("step discount levels: unknown level 'K'; known: B, C, D, E, F, G, H, I, J");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnPeacekeeping().with(Map.of("discounts", "K=10")))
                .withMessageStartingWith("unknown level in step discount levels of un-peacekeeping 'K'; known: B, C");
        Alliance some = SCALES.alliance(Map.of("un-regular-rate", "scale-2021"), new Bloc("level A", SCALES_BUT_TWO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnPeacekeeping().scores(some))
                .withMessageStartingWith("step discount levels: level is missing for AFG, ALB");
        Alliance twice = SCALES.alliance(
                Map.of("un-regular-rate", "scale-2021"), Bloc.of("level B", "AFG"), Bloc.of("level C", "AFG"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnPeacekeeping().scores(twice))
                .withMessage("step discount levels: AFG must have one level, but has B and C");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnPeacekeeping.of(Map.of("I", Fraction.parse("1.2"))))
                .withMessage("step discount levels: discount of level I (1.2) must be within 0 .. 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnPeacekeeping().with(Map.of("discounts", "I:80")))
                .withMessage("parameter discounts of un-peacekeeping (I:80) must read LEVEL=PERCENT, such as I=80");
    }

    private static final Set<String> SCALES_BUT_TWO = butTwo();

    private static Set<String> butTwo() {
        Set<String> ids = new HashSet<>(SCALES.ids());
        ids.removeAll(Set.of("AFG", "ALB"));
        return ids;
    }

    /** One hundred members, of which the first twenty are the least developed; the last is as large as all others. */
    private static Alliance synthetic(int seed) {
        Random random = new Random(seed);
        List<Member> members = new ArrayList<>();
        Set<String> least = new HashSet<>();
        Map<String, Double> last = new LinkedHashMap<>();
        for (int i = 0; i < 100; i++) {
            String id = String.format("M%02d", i);
            boolean poor = i < 20;
            if (poor) {
                least.add(id);
            }
            Member member = Member.of(id, id);
            double heads = Math.rint(StrictMath.pow(10, 4 + 4 * random.nextDouble()));
            double perHead = poor ? 300 + random.nextInt(1500) : 1000 + random.nextInt(60000);
            for (String period : List.of("3y", "6y")) {
                double gni = Math.rint(heads * perHead * (0.9 + 0.2 * random.nextDouble()));
                double size = i == 99 ? last.getOrDefault(period, 0.0) : gni;
                last.merge(period, gni, Double::sum);
                member = member.with("gni-" + period, size)
                        .with("population-" + period, i == 99 ? size / 50000 : heads)
                        .with("external-debt-" + period, Math.rint(size * random.nextDouble()));
            }
            members.add(member);
        }
        List<Indicator> indicators = members.get(0).indicators().keySet().stream()
                .map(id -> Indicator.of(id, "1"))
                .toList();
        return Alliance.of(indicators, members, List.of(new Bloc("least-developed", least)));
    }

    private static boolean isLeast(int member) {
        return member < 20;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    @DisplayName("regular budget on synthetic GNI: adds up to 100.000, and keeps floor and both ceilings")
    void limits(int seed) {
        Alliance alliance = synthetic(seed);
        Shares shares = new UnRegularBudget().pipeline().shares(alliance);
        BigDecimal sum = BigDecimal.ZERO;
        boolean floor = false;
        boolean least = false;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal rate = shares.get(i).times(HUNDRED).toDecimal(3);
            assertThat(Fraction.of(rate)).isEqualTo(shares.get(i).times(HUNDRED));
            assertThat(rate)
                    .as("seed %d, member %d", seed, i)
                    .isBetween(new BigDecimal("0.001"), new BigDecimal(isLeast(i) ? "0.010" : "22.000"));
            floor |= rate.compareTo(new BigDecimal("0.001")) == 0;
            least |= isLeast(i) && rate.compareTo(new BigDecimal("0.010")) == 0;
            sum = sum.add(rate);
        }
        assertThat(sum).isEqualTo("100.000");
        assertThat(shares.get(99)).as("seed %d", seed).isEqualTo(Fraction.of(CEILING));
        assertThat(floor && least).as("every limit binds, seed %d", seed).isTrue();
    }

    @Test
    @DisplayName("regular budget: the steps stand in the order of the resolution")
    void order() {
        List<Stage> stages = new UnRegularBudget().pipeline().stages(synthetic(1));
        assertThat(stages)
                .extracting(Stage::name)
                .containsExactly(
                        "weighted mean of gni-3y / weighted mean of gni-6y",
                        "debt burden",
                        "low income relief",
                        "floor 0.001 %",
                        "ceiling 0.01 % for each of least-developed",
                        "ceiling 22 %",
                        "rounding to 0.001 %");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    @DisplayName("a second run of the limits changes nothing, exactly")
    void idempotence(int seed) {
        Alliance alliance = synthetic(seed);
        Pipeline once = limited(Pipeline.of(WeightedMean.of("gni-3y")));
        assertThat(limited(once).shares(alliance)).isEqualTo(once.shares(alliance));
    }

    private static Pipeline limited(Pipeline key) {
        return key.then(ShareLimit.floor(FLOOR))
                .then(ShareLimit.ceilingOfEach("least-developed", LEAST_DEVELOPED_CEILING))
                .then(ShareLimit.ceiling(CEILING));
    }

    @Test
    @DisplayName("each limit keeps what is already bound: who stands at the floor takes up nothing later")
    void keepsWhatIsBound() {
        Alliance alliance = synthetic(1);
        List<Stage> stages = limited(Pipeline.of(WeightedMean.of("gni-3y"))).stages(alliance);
        Fraction floor = Fraction.of(FLOOR);
        int held = 0;
        for (int i = 0; i < alliance.size(); i++) {
            if (stages.get(1).shares().get(i).equals(floor)) {
                held++;
                assertThat(stages.get(3).shares().get(i)).isEqualTo(floor);
            }
        }
        assertThat(held).isPositive();
    }

    @Test
    @DisplayName("every indicator counts: a perturbed one changes the scale")
    void perturbed() {
        Alliance alliance = synthetic(2);
        Shares before = new UnRegularBudget().pipeline().shares(alliance);
        for (String indicator : new UnRegularBudget().indicators()) {
            boolean changed = false;
            for (int i = 20; i < 99 && !changed; i++) {
                Alliance other = GoldenTable.perturbed(alliance, String.format("M%02d", i), indicator, 0.5);
                changed = !new UnRegularBudget().pipeline().shares(other).equals(before);
            }
            assertThat(changed).as(indicator).isTrue();
        }
    }

    @Test
    @DisplayName("the derivation adds up: 100 in the first column, 0 in the others, the rate in each row")
    void derivation() {
        Alliance alliance = synthetic(1);
        List<Derivation.Step> steps = new UnRegularBudget().derivation(alliance).steps();
        Shares shares = new UnRegularBudget().pipeline().shares(alliance);
        BigDecimal[] rows = new BigDecimal[alliance.size()];
        for (int k = 0; k < steps.size(); k++) {
            BigDecimal column = BigDecimal.ZERO;
            for (int i = 0; i < rows.length; i++) {
                BigDecimal change = steps.get(k).change(i);
                column = column.add(change);
                rows[i] = k == 0 ? change : rows[i].add(change);
                assertThat(steps.get(k).reason(i).isEmpty()).isEqualTo(change.signum() == 0);
            }
            assertThat(column).isEqualByComparingTo(k == 0 ? "100" : "0");
        }
        for (int i = 0; i < rows.length; i++) {
            assertThat(Fraction.of(rows[i])).isEqualTo(shares.get(i).times(HUNDRED));
        }
    }

    @Test
    @DisplayName("one member by hand: debt, relief and rounding")
    void byHand() {
        // Rich: 900 over 9 heads, no debt below the threshold. Poor: 100 over 10 heads, debt 160, so 80 count: 8 a
        // head.
        // The average is 1000 / 19 a head; relief is 80 % of the gap: 80/980 x (1 - 0.8 (1 - 8 x 19/1000)).
        Alliance two = Alliance.of(
                new UnRegularBudget()
                        .indicators().stream().map(id -> Indicator.of(id, "1")).toList(),
                List.of(hand("POOR", 100, 10, 160), hand("RICH", 900, 9, 500)),
                List.of());
        UnRegularBudget key = new UnRegularBudget()
                .with(Map.of("ceiling", "100", "least-developed", "none", "high-income", "50", "step", "0.001"));
        Fraction poor = Fraction.parse("80/980")
                .times(Fraction.ONE.minus(Fraction.parse("0.8").times(Fraction.ONE.minus(Fraction.parse("0.152")))));
        Shares shares = key.pipeline().shares(two);
        assertThat(shares.get(0).times(HUNDRED).toDecimal(3))
                .isEqualByComparingTo(poor.times(HUNDRED).toDecimal(3));
    }

    private static Member hand(String id, double gni, double heads, double debt) {
        Member member = Member.of(id, id);
        for (String period : List.of("3y", "6y")) {
            member = member.with("gni-" + period, gni)
                    .with("population-" + period, heads)
                    .with("external-debt-" + period, debt);
        }
        return member;
    }

    @Test
    @DisplayName("regular budget: bad constants are refused, naming the step")
    void badConstants() {
        UnRegularBudget key = new UnRegularBudget();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("floor", "23")))
                .withMessageStartingWith("step ceiling of the least developed: the floor (0.23) must not be above");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("high-income", "-1")))
                .withMessage("step debt burden: threshold (-1) must be >= 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("gradient", "1.5")))
                .withMessage("step low income relief: gradient (1.5) must be within 0 .. 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("step", "0.003")))
                .withMessageStartingWith("step rounding: the step (0.00003) must be > 0 and divide the whole");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.with(Map.of("debt-part", "-0.1")))
                .withMessageStartingWith("step debt burden: the part of the debt deducted (-0.1)");
        Alliance noBloc = Alliance.of(synthetic(1).indicators(), synthetic(1).members(), List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.scores(noBloc))
                .withMessageContaining("unknown member or bloc 'least-developed'");
        Alliance debts = GoldenTable.perturbed(synthetic(1), "M05", "external-debt-3y", 1e6);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> key.scores(debts))
                .withMessageContaining("step debt burden: external-debt-3y of M05");
    }
}
