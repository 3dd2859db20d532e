package org.restoration.evaluation.weighting;

import java.util.OptionalDouble;
import org.restoration.evaluation.message.Coded;
import org.restoration.evaluation.message.LocalizedText;

/**
 * A table of random indices: the mean consistency index of random judgement matrices, by the number of children. The
 * consistency ratio is the consistency index divided by it.
 */
public enum RandomIndex implements Coded {
    /**
     * Saaty, T. L. 1980: The Analytic Hierarchy Process, McGraw-Hill, New York, for 1 to 15 children (as printed in many later
     * works; not checked against the book). Some works print 1.53 or 1.54 for 12 children; the value of 1980 is 1.48.
     */
    SAATY(
            "saaty",
            "Saaty 1980",
            "萨蒂一九八〇",
            0,
            0,
            0.58,
            0.90,
            1.12,
            1.24,
            1.32,
            1.41,
            1.45,
            1.49,
            1.51,
            1.48,
            1.56,
            1.57,
            1.59),
    /**
     * Alonso and Lamata 2006, from many more random matrices, for 1 to 15 children, <a
     * href="https://doi.org/10.1142/S0218488506004114">doi:10.1142/S0218488506004114</a> (as given by two public programs, and
     * checked for 3 to 6 children by an own simulation; not checked against the paper).
     */
    ALONSO_LAMATA(
            "alonso-lamata",
            "Alonso and Lamata 2006",
            "阿隆索与拉马塔二〇〇六",
            0,
            0,
            0.5245,
            0.8815,
            1.1086,
            1.2479,
            1.3417,
            1.4056,
            1.4499,
            1.4854,
            1.5141,
            1.5365,
            1.5551,
            1.5713,
            1.5838);

    private final String code;
    private final LocalizedText text;
    private final double[] values;

    RandomIndex(String code, String en, String zh, double... values) {
        this.code = code;
        this.text = LocalizedText.of(en, zh);
        this.values = values;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public LocalizedText text() {
        return text;
    }

    /**
     * The random index.
     *
     * @param children the number of children, that is, of rows of the judgement matrix; at least 1
     * @return 0 for one and two children; empty beyond the end of the table
     */
    public OptionalDouble of(int children) {
        return children <= values.length ? OptionalDouble.of(values[children - 1]) : OptionalDouble.empty();
    }

    /** The greatest number of children that the table has. */
    public int size() {
        return values.length;
    }
}
