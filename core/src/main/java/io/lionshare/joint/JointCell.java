package io.lionshare.joint;

/**
 * What one member gives of one kind.
 *
 * @param member a member's id
 * @param kind the id of a burden's contribution type
 */
public record JointCell(String member, String kind) {}
