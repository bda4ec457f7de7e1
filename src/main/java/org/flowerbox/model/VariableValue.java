package org.flowerbox.model;

/**
 * The value of one variable for one source or one case.
 *
 * @param source the source, 0 where it is a case's
 * @param caseId the case, 0 where it is a source's
 */
public record VariableValue(int id, int variable, int source, int caseId, String value)
    implements Entity {}
