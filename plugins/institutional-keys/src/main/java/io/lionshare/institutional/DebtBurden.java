package io.lionshare.institutional;

import io.lionshare.level.Fraction;
import io.lionshare.model.Alliance;
import io.lionshare.score.key.Quantity;
import io.lionshare.score.key.Shares;
import io.lionshare.score.key.Stage;
import io.lionshare.score.key.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Income less a part of external debt, for members whose income per head lies below a threshold. As a step it makes shares
 * proportional to what is left; a debt too large for the income is refused by the member's id.
 *
 * @param income what a member has
 * @param debt its stock of external debt, in the unit of income
 * @param heads how many share the income
 * @param part the part of the debt that is deducted, within 0 .. 1
 * @param threshold the income per head from which nothing is deducted
 */
record DebtBurden(Quantity income, Quantity debt, Quantity heads, Fraction part, Fraction threshold)
        implements Quantity, Step {
    private static final String NAME = "debt burden";

    DebtBurden {
        if (part.signum() < 0 || part.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "step " + NAME + ": the part of the debt deducted (" + part.text() + ") must be within 0 .. 1");
        }
        if (threshold.signum() < 0) {
            throw new IllegalArgumentException("step " + NAME + ": threshold (" + threshold.text() + ") must be >= 0");
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> indicators() {
        return Quantity.indicatorsOf(income, debt, heads);
    }

    @Override
    public List<Fraction> values(Alliance alliance) {
        List<Fraction> incomes = income.values(alliance);
        List<Fraction> debts = debt.values(alliance);
        List<Fraction> counts = heads.values(alliance);
        List<Fraction> left = new ArrayList<>();
        for (int i = 0; i < incomes.size(); i++) {
            boolean deducted = incomes.get(i).compareTo(counts.get(i).times(threshold)) < 0;
            Fraction rest = deducted ? incomes.get(i).minus(part.times(debts.get(i))) : incomes.get(i);
            if (rest.signum() < 0) {
                throw new IllegalArgumentException(debt.name() + " of "
                        + alliance.members().get(i).id() + " (" + debts.get(i).text() + ") must not be so large that "
                        + part.percent() + " of it exceed " + income.name() + " ("
                        + incomes.get(i).text() + ")");
            }
            left.add(rest);
        }
        return left;
    }

    @Override
    public Stage apply(Alliance alliance, Stage before) {
        List<Fraction> incomes = income.values(alliance);
        List<Fraction> left = values(alliance);
        return Stage.of(
                NAME,
                Shares.proportionalTo(income.name(), left),
                member -> left.get(member).compareTo(incomes.get(member)) < 0
                        ? part.percent() + " of external debt is deducted"
                        : "takes up its part of what others' debts relieve them of");
    }
}
