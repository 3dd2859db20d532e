package org.restoration.evaluation.methods.ranking.distance;

import org.restoration.evaluation.methods.ranking.RankingMethod;

/** Methods that order alternatives by how far they lie from an ideal, an anti-ideal, a mean or a border. */
public sealed interface DistanceMethod extends RankingMethod permits Topsis {}
