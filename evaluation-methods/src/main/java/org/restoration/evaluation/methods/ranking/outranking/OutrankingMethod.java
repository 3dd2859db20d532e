package org.restoration.evaluation.methods.ranking.outranking;

import org.restoration.evaluation.methods.ranking.RankingMethod;

/** Methods that order alternatives by comparing them pair by pair. */
public sealed interface OutrankingMethod extends RankingMethod
        permits Promethee,
                Electre2,
                Electre3,
                NetFlowDistillation,
                NetConcordance,
                NetDiscordance,
                Todim,
                TodimLinear {}
