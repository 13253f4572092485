package io.lionshare.shapley;

/** What each player adds to those before it, when all arrive in an order. */
@FunctionalInterface
public interface Contributions {
    /**
     * Sets the contribution of each player.
     *
     * @param order the players in the order of their arrival; valid during the call only
     * @param contributions one for each player, all 0 at first
     */
    void of(int[] order, double[] contributions);
}
