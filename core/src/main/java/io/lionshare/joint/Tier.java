package io.lionshare.joint;

/**
 * Members that give the same part of their fair shares, and what they give together in units of value.
 *
 * @param positions the members, rising
 * @param total what they give together
 */
@SuppressWarnings("ArrayRecordComponent")
record Tier(int[] positions, long total) {}
