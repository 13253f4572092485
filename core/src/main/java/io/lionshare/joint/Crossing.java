package io.lionshare.joint;

/**
 * Where between two prices the whole quanta of the one become those of the other, if ideal cells change linearly and there are no
 * other whole quanta on the way.
 *
 * <p>They do where the new ones become nearer to the ideal cells than the old ones. They do so once the new ones are allowed,
 * and at the latest where the old ones no longer are. A cell, or the sum of a member's dearest cells ({@link QuantaTable}),
 * may differ from its ideal by less than 1.
 */
final class Crossing {
    /** More changed rows are several changes, of which none can be foreseen. */
    private static final int FEW = 4;

    private static final double HALF = 0.5;

    private final PriceTrial from;
    private final PriceTrial to;
    /** By how much the old whole quanta are nearer at the old price, and the new ones at the new price. */
    private double lead;

    private double lag;
    /** From which part of the way the new whole quanta are allowed, and up to which one the old ones are. */
    private double enters;

    private double leaves = 1;

    private Crossing(PriceTrial from, PriceTrial to) {
        this.from = from;
        this.to = to;
    }

    /** The part of the way from one price to another, where some row changes: above 0, below 1, one half if it cannot be foreseen. */
    static double between(PriceTrial from, PriceTrial to) {
        int[] changed = from.changedRows(to);
        if (changed.length > FEW) {
            return HALF;
        }
        Crossing crossing = new Crossing(from, to);
        for (int member : changed) {
            crossing.add(member);
        }
        double part = crossing.part(from.winsTies(to) ? QuantaTable.SLACK : -QuantaTable.SLACK);
        return part > 0 && part < 1 ? part : HALF;
    }

    private void add(int member) {
        double oldSumHere = 0;
        double oldSumThere = 0;
        double newSumHere = 0;
        double newSumThere = 0;
        for (int kind : from.dearestFirst()) {
            double oldHere = from.excess(from, kind, member);
            double oldThere = to.excess(from, kind, member);
            double newHere = from.excess(to, kind, member);
            double newThere = to.excess(to, kind, member);
            lead += Math.abs(newHere) - Math.abs(oldHere);
            lag += Math.abs(oldThere) - Math.abs(newThere);
            allow(oldHere, oldThere, newHere, newThere);
            oldSumHere += oldHere;
            oldSumThere += oldThere;
            newSumHere += newHere;
            newSumThere += newThere;
            allow(oldSumHere, oldSumThere, newSumHere, newSumThere);
        }
    }

    private void allow(double oldHere, double oldThere, double newHere, double newThere) {
        leaves = Math.min(leaves, reachesOne(oldHere, oldThere));
        enters = Math.max(enters, 1 - reachesOne(newThere, newHere));
    }

    /** At which part of the way from one difference to another the magnitude exceeds 1; 1 where it does not. */
    private static double reachesOne(double here, double there) {
        return Math.abs(there) > 1 ? Math.max(0, (Math.copySign(1, there) - here) / (there - here)) : 1;
    }

    private double part(double slack) {
        return Math.min(leaves, Math.max(enters, (lead + slack) / (lead + lag)));
    }
}
