package org.restoration.evaluation.engine;

import org.restoration.evaluation.criteria.Consequence;
import org.restoration.evaluation.grading.GradeScale;

/**
 * What each verdict of a requirement does to the grades of a site, as marks in the bits of a number, so that those of many
 * requirements are joined without a branch: caps on the worst grade that can be, caps on the best, and no grade at all.
 *
 * <p>An open requirement caps the worst grade only; the best is what it is if the requirement turns out to be met.
 */
final class GradeMarks {

    private static final long CAPS = (1L << GradeScale.MOST_GRADES) - 1;
    private static final int BEST_CAPS_FROM = GradeScale.MOST_GRADES;
    private static final long NO_WORST = 1L << 2 * GradeScale.MOST_GRADES;
    private static final long NO_BEST = NO_WORST << 1;

    /** The marks by number of the verdict. */
    private final long[] ofVerdict = new long[3];

    private final boolean none;

    private GradeMarks(long open, long broken) {
        ofVerdict[CriterionPlan.UNDETERMINED] = open;
        ofVerdict[CriterionPlan.NOT_MET] = broken;
        none = broken == 0;
    }

    static GradeMarks of(Consequence consequence, GradeScale grades) {
        if (consequence instanceof Consequence.CapsGrade cap) {
            long worst = 1L << grades.indexOf(cap.grade());
            return new GradeMarks(worst, worst | worst << BEST_CAPS_FROM);
        }
        if (consequence instanceof Consequence.Blocks) {
            return new GradeMarks(NO_WORST, NO_WORST | NO_BEST);
        }
        return new GradeMarks(0, 0);
    }

    /** Adds the marks of the verdicts of a block. */
    void add(byte[] verdicts, int count, long[] marks) {
        if (none) {
            return;
        }
        for (int i = 0; i < count; i++) {
            marks[i] |= ofVerdict[verdicts[i]];
        }
    }

    /** The worst grade that can be, where the score alone gives {@code grade}. */
    static int worst(int grade, long marks) {
        return grade < 0 || (marks & NO_WORST) != 0 ? GradeScale.UNGRADED : Math.max(grade, lowest(marks & CAPS));
    }

    /** The best grade that can be, where the score alone gives {@code grade}. */
    static int best(int grade, long marks) {
        return grade < 0 || (marks & NO_BEST) != 0
                ? GradeScale.UNGRADED
                : Math.max(grade, lowest(marks >>> BEST_CAPS_FROM & CAPS));
    }

    /** The lowest grade among the caps; -1 for none, which leaves every grade as it is. */
    private static int lowest(long caps) {
        return 63 - Long.numberOfLeadingZeros(caps);
    }
}
