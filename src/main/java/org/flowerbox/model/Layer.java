package org.flowerbox.model;

import java.util.UUID;

/**
 * A set of codings that may be counted together: one coder's, or what several agreed on. Two layers
 * are never added up unless a researcher asks for it.
 *
 * @param coder whose layer it is; 0 for a consensus
 */
public record Layer(int id, UUID guid, String name, LayerKind kind, int coder) implements Entity {}
