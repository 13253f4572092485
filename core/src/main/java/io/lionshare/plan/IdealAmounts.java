package io.lionshare.plan;

import io.lionshare.level.Amounts;
import java.util.Objects;

/**
 * Ideal amounts that add up and keep every limit, exactly.
 *
 * @param amounts one per member
 * @param isAdjusted whether the rule missed the total or a limit by up to 1e-9 of the total, so that its amounts were divided
 *     again in proportion
 */
public record IdealAmounts(Amounts amounts, boolean isAdjusted) {
    /** Refuses amounts that are not there. */
    public IdealAmounts {
        Objects.requireNonNull(amounts, "amounts");
    }
}
