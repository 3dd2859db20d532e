package org.restoration.evaluation.observation;

/**
 * Several channels fused into one value by inverse-variance weighting, x = Σ(x_i/u_i²) / Σ(1/u_i²).
 *
 * @param value the fused value
 * @param standardUncertainty 1/√Σ(1/u_i²), as if the channels agreed within their uncertainties
 * @param birgeRatio √(Σ((x_i − x)/u_i)² / (k − 1)) over the k channels (Birge 1932, <a
 *     href="https://doi.org/10.1103/PhysRev.40.207">doi:10.1103/PhysRev.40.207</a>): about 1 when they agree within their
 *     uncertainties, far above 1 when they contradict each other
 */
public record Fusion(double value, double standardUncertainty, double birgeRatio) {

    /** The standard uncertainty widened by the Birge ratio where that is above 1. */
    public double widenedUncertainty() {
        return standardUncertainty * Math.max(1, birgeRatio);
    }
}
