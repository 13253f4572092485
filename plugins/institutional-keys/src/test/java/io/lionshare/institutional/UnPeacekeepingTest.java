package io.lionshare.institutional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.WeightedMean;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The peacekeeping scale: published rates of level I, and who bears what the discounts leave. */
class UnPeacekeepingTest {
    private static final Fraction HUNDRED = Fraction.parse("100");
    private static final Set<String> PERMANENT = Set.of("CHN", "FRA", "GBR", "RUS", "USA");
    private static final GoldenTable SCALES = GoldenTable.read("un-regular-scale.csv");
    private static final GoldenTable LEVEL_I = GoldenTable.read("un-peacekeeping-level-i.csv");

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
        Alliance some = SCALES.alliance(Map.of("un-regular-rate", "scale-2021"), new Bloc("level A", butTwo()));
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
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnPeacekeeping().with(Map.of("discounts", "B=0 C=1 B=5")))
                .withMessage(
                        "parameter discounts of un-peacekeeping (B=0 C=1 B=5) must have each level once, not B twice");
    }

    private static Set<String> butTwo() {
        Set<String> ids = new HashSet<>(SCALES.ids());
        ids.removeAll(Set.of("AFG", "ALB"));
        return ids;
    }
}
