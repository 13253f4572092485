package io.lionshare.score.key;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.model.Bloc;
import io.lionshare.plugin.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Discounts by level, which a named group bears. A member of a level pays its share times <i>1 &minus; discount</i>. The
 * bearers pay what the discounts relieve in proportion to their shares, so all of them have one premium factor in common.
 *
 * <p>Levels are blocs of the alliance: level {@code I} is the bloc {@code level I} if the prefix is {@code "level "}. The
 * bearers are a level too, and have no discount. Refused: a discount outside 0 .. 1, an unknown level letter, a member in no
 * level or in two, and bearers without a share. Exact; O(n).
 */
public final class DiscountLevels implements Step {
    private static final String NAME = "discount levels";

    private final String prefix;
    private final Map<String, Fraction> discounts;
    private final String bearers;

    private DiscountLevels(String prefix, Map<String, Fraction> discounts, String bearers) {
        this.prefix = prefix;
        this.discounts = Collections.unmodifiableMap(new LinkedHashMap<>(discounts));
        this.bearers = bearers;
        discounts.forEach((level, discount) -> {
            if (discount.signum() < 0 || discount.compareTo(Fraction.ONE) > 0) {
                throw new IllegalArgumentException("step " + NAME + ": discount of level " + level + " ("
                        + discount.text() + ") must be within 0 .. 1");
            }
        });
        Fraction own = discounts.getOrDefault(bearers, Fraction.ZERO);
        if (own.signum() != 0) {
            throw new IllegalArgumentException("step " + NAME + ": discount of level " + bearers + " (" + own.text()
                    + ") must be 0, since it bears the others' discounts");
        }
    }

    /**
     * Discounts by level.
     *
     * @param prefix what the names of the blocs begin with, before the level's letter
     * @param discounts the part of its share that a member of each level is relieved of, within 0 .. 1
     * @param bearers the level that bears all discounts
     * @return the step
     * @throws IllegalArgumentException if a discount is out of range, or if the bearers have one
     */
    public static DiscountLevels of(String prefix, Map<String, Fraction> discounts, String bearers) {
        Objects.requireNonNull(prefix, "prefix of discount levels");
        Objects.requireNonNull(discounts, "discounts of discount levels");
        Objects.requireNonNull(bearers, "bearers of discount levels");
        return new DiscountLevels(prefix, discounts, bearers);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        List<String> levels = levels(alliance);
        List<Fraction> kept = new ArrayList<>();
        Fraction bearing = Fraction.ZERO;
        for (int i = 0; i < levels.size(); i++) {
            Fraction share = before.shares().get(i);
            boolean bears = levels.get(i).equals(bearers);
            bearing = bears ? bearing.plus(share) : bearing;
            Fraction discount = discounts.getOrDefault(levels.get(i), Fraction.ZERO);
            kept.add(share.times(Fraction.ONE.minus(discount)));
        }
        Fraction relieved = Fraction.ONE.minus(Fraction.sum(kept));
        if (relieved.signum() > 0 && bearing.signum() == 0) {
            throw new IllegalArgumentException(
                    "no member of " + prefix + bearers + " has a share, so none is left to bear the discounts");
        }
        Fraction premium = relieved.signum() == 0 ? Fraction.ONE : Fraction.ONE.plus(relieved.dividedBy(bearing));
        for (int i = 0; i < kept.size(); i++) {
            if (levels.get(i).equals(bearers)) {
                kept.set(i, kept.get(i).times(premium));
            }
        }
        return Stage.of(NAME, new Shares(kept), member -> reason(levels.get(member), premium));
    }

    private List<String> levels(Alliance alliance) {
        List<String> levels = new ArrayList<>(Collections.nCopies(alliance.size(), ""));
        for (Bloc bloc : alliance.blocs()) {
            if (bloc.name().startsWith(prefix)) {
                String level = bloc.name().substring(prefix.length());
                if (!level.equals(bearers)) {
                    Names.requireKnown("level", level, discounts.keySet());
                }
                for (String id : bloc.members()) {
                    String other = levels.set(alliance.position(id), level);
                    if (!other.isEmpty()) {
                        throw new IllegalArgumentException(
                                id + " must have one level, but has " + other + " and " + level);
                    }
                }
            }
        }
        requireLevels(alliance, levels);
        return levels;
    }

    private void requireLevels(Alliance alliance, List<String> levels) {
        List<String> lacking = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).isEmpty()) {
                lacking.add(alliance.members().get(i).id());
            }
        }
        if (!lacking.isEmpty()) {
            throw new IllegalArgumentException("level is missing for " + String.join(", ", lacking)
                    + "\nMaybe put each into one of the blocs " + prefix + bearers + ", "
                    + String.join(
                            ", ",
                            discounts.keySet().stream()
                                    .filter(level -> !level.equals(bearers))
                                    .map(level -> prefix + level)
                                    .toList()));
        }
    }

    private String reason(String level, Fraction premium) {
        return level.equals(bearers)
                ? prefix + level + " bears the discounts: x "
                        + premium.toDecimal(4).toPlainString()
                : prefix + level + ": discount "
                        + discounts.getOrDefault(level, Fraction.ZERO).percent();
    }

    @Override
    public String toString() {
        return "step " + name();
    }
}
