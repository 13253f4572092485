package io.lionshare.statistics;

import io.lionshare.plan.Allocation;
import io.lionshare.plan.Measurement;
import io.lionshare.plan.Metric;
import io.lionshare.plugin.Parameter;
import io.lionshare.plugin.Settings;
import java.util.List;
import java.util.Map;

/** A rank correlation of the burden, which is the amount per unit of ability, with ability itself. */
abstract class RankCorrelation implements Metric {
    private static final String ABILITY = "ability";

    private final String ability;

    RankCorrelation(String ability) {
        this.ability = Burdens.requireId(id(), ABILITY, ability);
    }

    abstract Measurement correlation(Ranks burden, Ranks abilities);

    @Override
    public final String howToRead() {
        return "Above 0: the larger the member, the more it carries for each unit of its ability, so the small ride on the"
                + " great; below 0: the other way round. A p-value above 0.05 is what chance often gives.";
    }

    @Override
    public final List<Parameter> parameters() {
        return List.of(new Parameter(
                ABILITY, "burden is the amount per unit of this indicator, and is compared with it", ability));
    }

    /** The ability that settings ask for. */
    final String ability(Map<String, String> settings) {
        return Settings.of(this, settings).text(ABILITY);
    }

    @Override
    public final Measurement measure(Allocation allocation) {
        Ranks burden = Ranks.of(Burdens.exactly(allocation, ability)).requireOrder("amount per " + ability);
        Ranks abilities =
                Ranks.of(Burdens.positive(allocation.alliance(), ability)).requireOrder(ability);
        return correlation(burden, abilities);
    }
}
